import { has } from '../core/own.js';
import { followPasted } from '../elements/follow-pasted.js';
import { scriptOptions } from '../elements/own-script.js';
import * as _import from '../import.js';
import { importLocales } from '../locales/import/index.js';

if (!has(globalThis, "disclosureImport")) globalThis.disclosureImport = _import;
followPasted(document, importLocales, scriptOptions());
//# sourceMappingURL=import.js.map
