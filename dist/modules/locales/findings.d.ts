/** The Chinese sentences on what adds up and what does not. Who shows no findings does without them; other languages have theirs with the rest. */
import type { FindingLocale, FindingWords } from '../core/explain.js';
import type { Locale } from '../core/words.js';
export declare const chinese: FindingWords;
/** A language with the sentences on findings: its own, or the Chinese ones. */
export declare const withFindings: (locale: Locale) => FindingLocale;
