/** The functions of the project as programs call them: with every edition and language that comes along. */
import { functionsWith } from './functions.js';
import { allLocales } from './locales/all.js';

export type { HTMLOptions, ShowOptions } from './functions.js';
export { read, type ReadOptions } from './read.js';
export const { layout, toSentence, toHTML } = functionsWith(allLocales);
