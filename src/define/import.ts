/**
 * A classic file of its own, loaded when somebody has a file to import or tables in the page: its functions under one global,
 * `disclosureImport`. Tables in the tags on the page are read; with `data-enhance` on the script, all others too.
 */
import { followPasted } from '../elements/follow-pasted.js';
import * as disclosureImport from '../import.js';
import { importLocales } from '../locales/import/index.js';

declare global {
  var disclosureImport: typeof import('../import.js') | undefined;
}

const { currentScript } = document;

globalThis.disclosureImport ??= disclosureImport;
followPasted(document, importLocales, currentScript?.hasAttribute('data-enhance'));
