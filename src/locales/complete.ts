import type { FindingLocale } from '../core/explain.js';
import type { Locale, RowWords } from '../core/words.js';
import { withFindings } from './findings.js';
import { rowWords } from './rows.js';

/** A language that has the sentences of every part. */
export type CompleteLocale = FindingLocale & { readonly words: RowWords };

/** A language with the sentences of every part: its own, or the Chinese ones. */
export const complete = (locale: Locale): CompleteLocale => ({ ...locale, words: { ...rowWords(locale), ...withFindings(locale).words } });
