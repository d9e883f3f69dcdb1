import type { Locale } from '../core/words.js';
/** The languages that come along; the first is the one when nothing is said. A page may add its own. */
export declare const locales: [Locale, ...Locale[]];
