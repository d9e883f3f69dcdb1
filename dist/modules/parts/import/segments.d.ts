import type { Labels } from './labels.js';
import type { Pattern } from './pattern.js';
import type { SpreadRow } from './raw-table.js';
/** The rows of one block, from its heading on, and the patterns that it may be. */
export interface Segment {
    patterns: readonly Pattern[];
    readonly rows: SpreadRow[];
    /** How many of the rows are behind it when its last line ends. */
    lines: number;
}
/** Parts the rows by headings, by the words over columns and by the words beside numbers. */
export declare function segmentsOf(rows: readonly SpreadRow[], patterns: readonly Pattern[], labels: Labels): Segment[];
