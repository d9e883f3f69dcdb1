/** The classic file: every tag, and the same functions and classes as the modules under one global, `disclosure`. */
import * as disclosure from '../index.js';
import './index.js';

declare global {
  var disclosure: typeof import('../index.js') | undefined;
  /** Editions of the form that a script before this one hands over, as JSON. */
  var disclosureEditions: unknown[] | undefined;
}

const { currentScript } = document;

globalThis.disclosure ??= disclosure;
globalThis.disclosureEditions?.forEach(disclosure.addEdition);
if (currentScript?.hasAttribute('data-enhance')) disclosure.enhance();
