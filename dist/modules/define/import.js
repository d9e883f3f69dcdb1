import * as _import from '../import.js';

globalThis.disclosureImport ??= _import;
//# sourceMappingURL=import.js.map
