import { has } from '../core/own.js';
import { scriptOptions } from '../elements/own-script.js';
import * as index from '../index.js';
import './disclosure-findings.js';
import './disclosure-report.js';
import './disclosure-table.js';
import './request-outcome-matrix.js';
import './review-litigation-table.js';
import { addEdition } from '../api.js';
import { enhance } from '../elements/enhance.js';

const options = scriptOptions();
const first = has(globalThis, "disclosure") ? globalThis.disclosure?.version : void 0;
if (!first) globalThis.disclosure = Object.assign({ version: "0.1.0" }, index);
else if (first !== "0.1.0") console.warn(`disclosure ${"0.1.0"}: ${first} is on the page already and stays`);
if (Array.isArray(globalThis.disclosureEditions)) globalThis.disclosureEditions.forEach(addEdition);
if (options) enhance(document, options);
//# sourceMappingURL=classic.js.map
