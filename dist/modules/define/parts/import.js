import { followPasted } from '../../parts/import/page/follow-pasted.js';
import { scriptOptions } from '../../elements/own-script.js';
import * as functions from '../../parts/import/functions.js';
import { importLocales } from '../../parts/import/words/index.js';
import { push } from '../../elements/queue.js';

push({ name: "import", functions });
followPasted(document, importLocales, scriptOptions());
//# sourceMappingURL=import.js.map
