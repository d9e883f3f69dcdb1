/** The classic file: every tag, and the same functions and classes as the modules under one global, `disclosure`. */
import { has } from '../core/own.js';
import { scriptOptions } from '../elements/own-script.js';
import * as disclosure from '../index.js';
import './index.js';

/** The project's version, which the build takes from package.json. */
declare const VERSION: string;

declare global {
  var disclosure: (typeof import('../index.js') & { readonly version: string }) | undefined;
  /** Editions of the form that a script before this one hands over, as JSON. */
  var disclosureEditions: unknown[] | undefined;
}

const options = scriptOptions();

// Content of the page with that id is inherited by the window.
const first = has(globalThis, 'disclosure') ? globalThis.disclosure?.version : undefined;
if (!first) globalThis.disclosure = Object.assign({ version: VERSION }, disclosure);
else if (first !== VERSION) console.warn(`disclosure ${VERSION}: ${first} is on the page already and stays`);
if (Array.isArray(globalThis.disclosureEditions)) globalThis.disclosureEditions.forEach(disclosure.addEdition);
if (options) disclosure.enhance(document, options);
