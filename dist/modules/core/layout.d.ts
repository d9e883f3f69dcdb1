/** Table × language → Form; sheet × language → Grid, whether the sheet is one of a report or was derived from several. */
import { type Blank } from './cell.js';
import { type Table } from './form.js';
import type { Form, Grid } from './grid.js';
import type { Report, Sheet } from './report.js';
import { type Locale } from './words.js';
/** The form of a table in a language; the same two always give the same form. */
export declare function formOf(table: Table, locale: Locale): Form;
/** Whose figures a grid shows: what no sheet says of itself. */
export type Ownership = Pick<Grid, 'of' | 'prefix'>;
/** A table with its figures, laid out. */
export declare const gridOf: ({ table, cells, note }: Sheet, { of, prefix }: Ownership, locale: Locale, blank?: Blank) => Grid;
/** One table of a report, laid out; `undefined` where the report has no such table. `site` is the other site that has given the report. */
export declare function layout(report: Report, key: string, locale: Locale, blank?: Blank, site?: string): Grid | undefined;
