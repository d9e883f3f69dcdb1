/**
 * Grid → a list to read where the table does not fit: every number under its row, with its column in words; 0 and blank are folded.
 * What can change is set as the text of its element: tools that translate or read aloud put elements of theirs in the place of a text.
 */
import { type TemplateResult } from 'lit';
import type { Address } from '../core/address.js';
import type { Grid } from '../core/grid.js';
/** How a list stands in its page. */
export interface Standing {
    /** Level of its first headings. */
    readonly level: number;
    /** Whether it has to say itself what it is. */
    readonly titled: boolean;
    /** The cells that something is said about: they are never folded away. */
    readonly marked?: ReadonlySet<Address>;
}
/** A table as a list. */
export declare function readingList(grid: Grid, { level, titled, marked }: Standing): TemplateResult;
