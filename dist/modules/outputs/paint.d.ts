/**
 * Grid → the page's own table. All tables of one form differ only in their contents, so the form is built once for a document
 * and cloned; an update writes the text of the cells that changed and nothing else.
 */
import type { Address } from '../core/form.js';
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
/**
 * Writes the numbers of `grid` over those of `before` in a table that shows `before`, and marks them where they are `live`.
 *
 * @returns what changed; `undefined` where the table is of another form or report and has to be painted anew.
 */
export declare function repaint(table: HTMLTableElement, before: Grid, grid: Grid, live: boolean): Change[] | undefined;
/** Whether a table that stands in the page already is what `painted` would be but for its numbers; if so it takes them over. */
export declare function takeOver(standing: HTMLTableElement, painted: HTMLTableElement): boolean;
