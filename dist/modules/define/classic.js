import * as index from '../index.js';
import { addEdition } from '../api.js';
import { enhance } from '../elements/enhance.js';

const { currentScript } = document;
const first = globalThis.disclosure?.version;
if (!first) globalThis.disclosure = Object.assign({ version: "0.1.0" }, index);
else if (first !== "0.1.0") console.warn(`disclosure ${"0.1.0"}: ${first} is on the page already and stays`);
if (Array.isArray(globalThis.disclosureEditions)) globalThis.disclosureEditions.forEach(addEdition);
if (currentScript?.hasAttribute("data-enhance")) enhance();
//# sourceMappingURL=classic.js.map
