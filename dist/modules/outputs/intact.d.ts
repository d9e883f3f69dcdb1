/** Whether what stands in the page is still what was painted there: scripts of the page sort rows, number them, take columns out. */
import { type Grid } from '../core/grid.js';
/**
 * The number cells of a table, in the order of the form's places; `undefined` where it is not as it was painted any more.
 *
 * It is as long as its sections, rows and cells are those of the form in the form's order, each with its spans; every number cell has its
 * address and says its figure; and no header says another header's words. What helps people to read is not in the way: a text may be
 * wrapped in elements or be in other characters, as translators and converters to traditional characters leave it.
 */
export declare function numberCells(table: HTMLTableElement, { form, printed }: Grid): HTMLTableCellElement[] | undefined;
/** Whether two texts say the same figure: both none, or both with the same digits, signs and points. */
export declare const isSameFigure: (one: string, other: string) => boolean;
