import { followPasted } from '../elements/follow-pasted.js';
import * as _import from '../import.js';
import { importLocales } from '../locales/import/index.js';

const { currentScript } = document;
globalThis.disclosureImport ??= _import;
followPasted(document, importLocales, currentScript?.hasAttribute("data-enhance"));
//# sourceMappingURL=import.js.map
