import edition2014 from '../editions/2014.js';

if (!Array.isArray(globalThis.disclosureEditions)) globalThis.disclosureEditions = [];
globalThis.disclosureEditions.push(edition2014);
//# sourceMappingURL=edition-2014.js.map
