/** The plain values that every output is a function of: the form as rows of cells, and the numbers that one report puts in them. */
import type { Cell } from './cell.js';
import type { Place, Table } from './form.js';
import type { Locale } from './words.js';
/** A header cell: `scope` says what it is the header of. */
export interface HeaderCell {
    readonly text: string;
    readonly colspan: number;
    readonly rowspan: number;
    readonly scope: 'col' | 'row' | 'rowgroup';
    /** How far it is indented, where the rows are listed. */
    readonly level?: number;
    /** Its line adds up others. */
    readonly total?: true;
    /** Its name inside the table, where number cells refer to it. */
    readonly id?: string;
}
/** A cell for a number: `place` is its index in the table's places. */
export interface NumberCell {
    readonly place: number;
    readonly colspan: number;
    /** The names of its headers, where browsers could not find them by row and column alone. */
    readonly headers?: readonly string[];
}
export type GridCell = HeaderCell | NumberCell;
export interface Row {
    /** What the row is, where it has no header cell. */
    readonly name?: string;
    readonly cells: readonly GridCell[];
}
/** What all tables of one form have in common in one language: everything but the numbers. */
export interface Form {
    readonly table: Table;
    readonly locale: Locale;
    readonly title: string;
    /** The widths of the grid columns in percent, in groups that belong together. */
    readonly columns: readonly (readonly number[])[];
    readonly head: readonly Row[];
    readonly groups: readonly (readonly Row[])[];
    readonly places: readonly Place[];
}
/** One table of one report. */
export interface Grid {
    readonly form: Form;
    /** Whose figures these are, and from which other site. */
    readonly of: string;
    /** The cells, in the order of the form's places. */
    readonly cells: readonly Cell[];
    /** The text of each cell, as it is printed. */
    readonly printed: readonly string[];
    readonly note: string;
    /** Sets the ids of this table's headers apart from those of another report's on the same page. */
    readonly prefix: string;
}
export declare const isNumber: (cell: GridCell) => cell is NumberCell;
