/**
 * A classic file of its own, loaded when somebody has a file to import or tables in the page: its functions under one global,
 * `disclosureImport`. Tables in the tags on the page are read; with `data-enhance` on the script, the others in the areas of the page too.
 */
import { has } from '../core/own.js';
import { followPasted } from '../elements/follow-pasted.js';
import { scriptOptions } from '../elements/own-script.js';
import * as disclosureImport from '../import.js';
import { importLocales } from '../locales/import/index.js';

declare global {
  var disclosureImport: typeof import('../import.js') | undefined;
}

// Content of the page with that id is inherited by the window.
if (!has(globalThis, 'disclosureImport')) globalThis.disclosureImport = disclosureImport;
followPasted(document, importLocales, scriptOptions());
