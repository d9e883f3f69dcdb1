/** The report's prose against its tables: a careful hint where the text states a number that the table has otherwise. */
import type { Finding, Numbers } from './check.js';
import type { Report, Sheet } from './report.js';
/** What the prose states otherwise than the table. A text that gives two numbers for one thing says nothing certain. */
export declare function compareProse({ table }: Sheet, now: Numbers, { prose }: Report): Finding[];
