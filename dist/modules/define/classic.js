import * as index from '../index.js';
import { addEdition } from '../api.js';
import { enhance } from '../elements/enhance.js';

const { currentScript } = document;
globalThis.disclosure ??= index;
globalThis.disclosureEditions?.forEach(addEdition);
if (currentScript?.hasAttribute("data-enhance")) enhance();
//# sourceMappingURL=classic.js.map
