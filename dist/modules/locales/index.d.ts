import type { Locale } from '../core/words.js';
/** The languages that tags choose from; the first is the one when nothing is said. Parts add theirs. */
export declare const locales: [Locale, ...Locale[]];
