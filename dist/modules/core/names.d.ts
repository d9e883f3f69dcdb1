import type { Address } from './address.js';
import { type Line, type Place, type Table } from './form.js';
import type { Report } from './report.js';
import { type Locale } from './words.js';
/** The label of a line without its numbering. */
export declare const bare: (line: Line, locale: Locale) => string;
/** A path of lines in words, without the lines that the path `beside` has too. */
export declare function pathName(path: readonly Line[], locale: Locale, beside?: readonly Line[]): string;
/** The name of a cell: its row and its column in words. */
export declare const placeName: ({ row, column }: Place, locale: Locale) => string;
/** The place of an address in a table. */
export declare const placeAt: (table: Table, address: Address) => Place | undefined;
/** Whose figures a report has, of which year, and from which site, where that is another than the page's. */
export declare function ownerOf({ agency, year }: Report, { words }: Locale, site?: string): string;
