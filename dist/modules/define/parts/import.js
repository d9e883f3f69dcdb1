import { followPasted } from '../../elements/follow-pasted.js';
import { scriptOptions } from '../../elements/own-script.js';
import * as _import from '../../import.js';
import { importLocales } from '../../locales/import/index.js';
import { push } from '../../elements/queue.js';

push({ name: "import", functions: _import });
followPasted(document, importLocales, scriptOptions());
//# sourceMappingURL=import.js.map
