/** Compares the figures that the prose of a report states with those of its tables. Prose can mean much, so that a difference is only a hint. */
import type { Finding, Numbers } from './check.js';
import type { Report, Sheet } from './report.js';
/** The numbers of a table that the prose states differently. Where it states two numbers for one line, nothing can be said of that line. */
export declare function compareProse({ table }: Sheet, now: Numbers, { chapters, prose }: Report): Finding[];
