import type { Address } from './address.js';
import { type Line, type Place, type Table } from './form.js';
import type { Report } from './report.js';
import { type Locale } from './words.js';
/** A line's own words, without its number. */
export declare const bare: (line: Line, locale: Locale) => string;
/** A path of lines as words, without what `beside` has in common with it. */
export declare function pathName(path: readonly Line[], locale: Locale, beside?: readonly Line[]): string;
/** A cell's name: its row and its column in words. */
export declare const placeName: ({ row, column }: Place, locale: Locale) => string;
/** The place of an address in a table. */
export declare const placeAt: (table: Table, address: Address) => Place | undefined;
/** Whose figures a report has, and of which year; where another site has given it, also which. */
export declare function ownerOf({ agency, year }: Report, { words }: Locale, site?: string): string;
