/** A classic file to stand before `disclosure.js`: the edition for the report years 2014 to 2018. */
import edition from '../editions/2014.js';

// An element of the page with that id is no list.
if (!Array.isArray(globalThis.disclosureEditions)) globalThis.disclosureEditions = [];
globalThis.disclosureEditions.push(edition);
