/** Compares the figures that the prose of a report states with its tables. A difference is only a hint: prose can mean something else. */
import type { Finding, Numbers } from './check.js';
import type { Report, Sheet } from './report.js';
/** The numbers of a table that the prose states differently. Where it states two numbers for one line, nothing can be said of that line. */
export declare function compareProse({ table }: Sheet, now: Numbers, { chapters, prose }: Report): Finding[];
