/** The words over the columns: whether they are a pattern's, and where its columns are. */
import type { Labels } from './labels.js';
import type { Pattern } from './pattern.js';
import type { SpreadCell } from './raw-table.js';
/**
 * `same` to the letter or by known variants; `near` where some words differ or are missing; `other` are the words of something else;
 * `twice` where two reports stand side by side.
 */
export interface Header {
    readonly is: 'same' | 'near' | 'other' | 'none' | 'twice';
    readonly found: string;
    /** The cells right over the number columns, where each was found. */
    readonly columns?: readonly SpreadCell[];
}
/** Compares what stands over the columns with a pattern; words over another block, one of `patterns`, are foreign to it. */
export declare function headerOf(cells: readonly SpreadCell[], pattern: Pattern, patterns: readonly Pattern[], labels: Labels): Header;
