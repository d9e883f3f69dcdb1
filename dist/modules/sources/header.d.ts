/** The words over the columns: whether they are a pattern's, and where its columns are. */
import type { Labels } from './labels.js';
import type { Pattern } from './pattern.js';
import type { SpreadCell } from './raw-table.js';
/** `same` to the letter or by known variants; `near` where some words differ or are missing; `other` are the words of something else. */
export interface Header {
    readonly is: 'same' | 'near' | 'other' | 'none';
    readonly found: string;
    /** The cells right over the number columns, where each was found. */
    readonly columns?: readonly SpreadCell[];
}
/** Compares what stands over the columns with a pattern; `rivals` are the other blocks that it might be. */
export declare function headerOf(cells: readonly SpreadCell[], pattern: Pattern, rivals: readonly Pattern[], labels: Labels): Header;
