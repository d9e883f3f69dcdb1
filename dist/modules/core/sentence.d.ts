/** Cell → what is said of it: the words of its column and row, and its number with the unit. */
import { type Cell } from './cell.js';
import { type Place } from './form.js';
import { type Locale } from './words.js';
/** A row in words, without its outermost heading where it can be told without: not a sum, which is the sum of what is under that. */
export declare function rowName({ row, block }: Pick<Place, 'row' | 'block'>, locale: Locale): string;
/** A column in words, without the headings that all columns are under. */
export declare function columnName({ column, block }: Pick<Place, 'column' | 'block'>, locale: Locale): string;
/** What stands in a cell, with the unit that the form gives it; a blank and what does not apply have words of their own. */
export declare function amount(cell: Cell, { row, column }: Pick<Place, 'row' | 'column'>, locale: Locale): string;
/** A cell's headers in words. */
export declare const headerName: (place: Place, locale: Locale) => string;
/** A cell as a sentence: `自然人 · 予以公开 1件`. */
export declare const sentence: (cell: Cell, place: Place, locale: Locale) => string;
