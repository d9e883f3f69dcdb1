import type { Closeness, Labels } from './labels.js';
import type { Pattern } from './pattern.js';
import type { SpreadCell, SpreadRow } from './raw-table.js';
/** A row that has the words of one of a pattern's lines. */
export interface Labelled {
    readonly line: number;
    readonly text: string;
    readonly closeness: Closeness;
    /** The first cell behind the words. */
    readonly after: number;
}
/** Which line of the pattern a row's words name; a line that was `from` or later is preferred where words are printed twice. */
export declare function labelled(row: SpreadRow, pattern: Pattern, labels: Labels, from?: number): Labelled | undefined;
/** Whether a row has any word of a form, be it broken over some cells; most rows of a page have none. */
export declare function hasWords({ cells }: SpreadRow, labels: Labels): boolean;
/** Whether a text stands over the columns of a pattern. */
export declare const isHeader: (text: string, { header, block }: Pattern, labels: Labels) => boolean;
/** The numbers of a line, and how they were found where that was not simply one cell after the other. */
export interface Numbers {
    readonly texts: readonly string[];
    readonly by?: 'merged' | 'aligned';
}
/**
 * The numbers of a row behind its words. A row with another number of cells than the form has columns is read only where the cells
 * stand exactly under their headers, or where one 0 stands in a cell over all of them. It is never shifted to fit.
 */
export declare function numbersOf(row: SpreadRow, after: number, { width }: Pattern, columns: readonly SpreadCell[] | undefined): Numbers | undefined;
