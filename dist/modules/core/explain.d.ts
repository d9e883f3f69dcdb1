/** Finding → the sentence that explains it: the equation in words and numbers, and how it stands. */
import type { Finding } from './check.js';
import { type Table } from './form.js';
import { type Locale } from './words.js';
/** A finding about cells of a table, as a sentence. */
export declare function explain(finding: Finding, table: Table, locale: Locale): string;
