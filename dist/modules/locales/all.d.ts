import type { Locale } from '../core/words.js';
/** The languages that programs choose from: those of the tags, and English. */
export declare const allLocales: () => readonly [Locale, ...Locale[]];
