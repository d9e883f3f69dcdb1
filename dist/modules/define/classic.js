import * as index from '../index.js';
import { addEdition } from '../api.js';

globalThis.disclosure ??= index;
globalThis.disclosureEditions?.forEach(addEdition);
//# sourceMappingURL=classic.js.map
