/**
 * Languages whose official wording has no translation that we could vouch for. Each has its tag and its direction; the wording is the
 * form's and the sentences are Chinese until a portal hands over its own: `{ ...ug, labels: { … }, words: { … } }`.
 */
import type { Locale } from '../core/words.js';
/** Uyghur, from right to left. */
export declare const ug: Locale;
/** Tibetan. */
export declare const bo: Locale;
/** Mongolian in Cyrillic letters. */
export declare const mnCyrl: Locale;
