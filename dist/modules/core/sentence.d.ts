/** Cell → its name and its number in words, as they are read out or stand in a list. */
import { type Cell } from './cell.js';
import { type Place } from './form.js';
import { type Locale } from './words.js';
/** A row in words. Its outermost heading is left out where the rest names no other row; not for a sum, which sums up what is under it. */
export declare function rowName({ row, block }: Pick<Place, 'row' | 'block'>, locale: Locale): string;
/** A column in words, without the headings that all columns have in common. */
export declare function columnName({ column, block }: Pick<Place, 'column' | 'block'>, locale: Locale): string;
/** The number in a cell with its unit; words where the cell is blank or does not apply. */
export declare function amount(cell: Cell, { row, column }: Pick<Place, 'row' | 'column'>, locale: Locale): string;
/** The headers of a cell in words. */
export declare const headerName: (place: Place, locale: Locale) => string;
/** A cell as a sentence: `自然人 · 予以公开 1件`. */
export declare const sentence: (cell: Cell, place: Place, locale: Locale) => string;
