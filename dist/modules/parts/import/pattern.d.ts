/** What each block of each edition looks like on paper: the words over its columns and beside its rows, derived from the edition's trees. */
import { type Address } from '../../core/address.js';
import { type Block, type Edition, type Line, type Table } from '../../core/form.js';
/** A word over the columns; `column` is the index of the number column right under it. */
export interface HeaderLabel {
    readonly label: string;
    readonly column?: number;
}
/** One line of numbers on paper. */
export interface LinePattern {
    /** The words beside it, from the outermost in; none where the rows stand side by side. */
    readonly labels: readonly string[];
    /** The rows whose numbers stand in it, one after the other. */
    readonly rows: readonly (readonly Line[])[];
    readonly place: Address;
}
/** One block as the editions print it; the same block in several editions is one pattern. */
export interface Pattern {
    readonly table: Table;
    readonly block: Block;
    readonly editions: readonly Edition[];
    /** Blocks of the same name in different editions are a family. */
    readonly family: string;
    /** The block, or the table that has no other. */
    readonly place: Address;
    /** The words over the columns, as they are read: line by line. */
    readonly header: readonly HeaderLabel[];
    readonly lines: readonly LinePattern[];
    /** The words beside several lines. */
    readonly groups: readonly string[];
    /** How many numbers stand in a line. */
    readonly width: number;
}
/** Every block of the editions; the same editions give the same patterns. */
export declare function patternsOf(editions: readonly Edition[]): readonly Pattern[];
/** Every word that some patterns know a row by. */
export declare const wordsOf: (patterns: readonly Pattern[]) => readonly string[];
