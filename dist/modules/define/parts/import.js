import { followPasted } from '../../parts/import/page/follow-pasted.js';
import { scriptOptions } from '../../page/own-script.js';
import * as functions from '../../parts/import/functions.js';
import { importLocales } from '../../parts/import/words/index.js';
import { push } from '../../parts/queue.js';

push({ name: "import", functions });
followPasted(document, importLocales, scriptOptions());
//# sourceMappingURL=import.js.map
