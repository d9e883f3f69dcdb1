/**
 * Grid → the page's own table. All tables of one form differ only in their contents, so the form is built once for a document
 * and cloned; an update writes the text of the cells that changed and nothing else.
 */
import type { Address } from '../core/address.js';
import type { Grid } from '../core/grid.js';
/** A new table with the grid's contents. */
export declare function paint(grid: Grid, document: Document): HTMLTableElement;
/** A cell whose text changed while it was shown. */
export interface Change {
    readonly address: Address;
    /** The text as it was shown, and as it is now. */
    readonly before: string;
    readonly after: string;
}
/** What changed from one grid to another of the same form and report; `undefined` where they are not of the same. */
export declare function changesBetween(before: Grid, grid: Grid): Change[] | undefined;
/**
 * Writes the numbers of `grid` over those of `before`, of the same form, in a table that shows `before`, and marks them where they are `live`.
 *
 * @returns whether it did: a table that the page has changed has to be painted anew.
 */
export declare function repaint(table: HTMLTableElement, before: Grid, grid: Grid, live: boolean): boolean;
/** Whether a table that stands in the page already is what `painted` would be but for its numbers; if so it takes them over. */
export declare function hydrate(standing: HTMLTableElement, painted: HTMLTableElement): boolean;
