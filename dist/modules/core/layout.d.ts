/** Table × language → Form, and with a report's numbers → Grid. */
import { type Blank } from './cell.js';
import { type Table } from './form.js';
import type { Form, Grid } from './grid.js';
import type { Report } from './report.js';
import { type Locale } from './words.js';
/** The form of a table in a language; the same two always give the same form. */
export declare function formOf(table: Table, locale: Locale): Form;
/** One table of a report, laid out; `undefined` where the report has no such table. `site` is the other site that has given it. */
export declare function layout(report: Report, key: string, locale: Locale, blank?: Blank, site?: string): Grid | undefined;
