/** A classic file of its own, loaded when somebody has a file to import: its functions under one global, `disclosureImport`. */
import * as disclosureImport from '../import.js';

declare global {
  var disclosureImport: typeof import('../import.js') | undefined;
}

globalThis.disclosureImport ??= disclosureImport;
