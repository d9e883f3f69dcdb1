import type { FindingLocale } from '../core/explain.js';
import type { Locale, RowWords } from '../core/words.js';
/** A language that has the sentences of every part. */
export type CompleteLocale = FindingLocale & {
    readonly words: RowWords;
};
/** A language with the sentences of every part: its own, or the Chinese ones. */
export declare const complete: (locale: Locale) => CompleteLocale;
