/** The Chinese sentences on folded rows; other languages have theirs with the rest. */
import type { Locale, RowWords } from '../core/words.js';
/** What a language says of folded rows: its own sentences, or the Chinese ones. */
export declare const rowWords: ({ words }: Locale) => RowWords;
