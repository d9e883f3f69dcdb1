/** Grid → a list to read where the table does not fit: every number under its row, with its column in words; 0 and blank are folded. */
import { type TemplateResult } from 'lit';
import type { Grid } from '../core/grid.js';
/** How a list stands in its page. */
export interface Standing {
    /** Level of its first headings. */
    readonly level: number;
    /** Whether it has to say itself what it is. */
    readonly titled: boolean;
}
/** A table as a list. */
export declare function readingList(grid: Grid, { level, titled }: Standing): TemplateResult;
