/**
 * The grammar of a statistical form.
 *
 * A form is two trees, of columns and of rows; a leaf of one times a leaf of the other is a cell. An edition is plain data
 * in this grammar: it survives `JSON.parse(JSON.stringify(edition))`. Shared code never asks which table it has before it;
 * what makes a line special is a property here, declared by the edition.
 */
import { type Address } from './address.js';
/** What a line's numbers measure: whole things, a change in them (signed), or money. */
export type Measure = 'count' | 'change' | 'money';
/** A line of the form: a row or a column, or a heading over several. */
export interface Line {
    /** Its name in report JSON and addresses; a line without one only groups the lines under it. */
    readonly key?: string;
    /** The official wording, as the form prints it. */
    readonly label: string;
    readonly lines?: readonly Line[];
    /** `count` where nothing is said. */
    readonly measure?: Measure;
    /** The unit of its numbers, where they do not bring their own. */
    readonly unit?: string;
    /** Its number is the sum of the lines under it, or, where it has none, of the other lines of its group. */
    readonly sum?: true;
    /** In each line across, the numbers marked `in` add up to those marked `out` (the form's own 勾稽关系). */
    readonly balance?: 'in' | 'out';
    /** Its number follows from last year's lines `last`, with this year's `plus` and `minus`. */
    readonly continues?: Continuation;
    /** The line that it is a part of, and so cannot exceed. */
    readonly atMost?: string;
    /** Words that name its number in the report's prose. */
    readonly prose?: readonly string[];
    /** The levels of agency that have nothing to report here, in the column named. */
    readonly unlikely?: {
        readonly at: readonly string[];
        readonly column: string;
    };
}
/** The lines, by key, that a number continues: last year's, and what this year added and took away. */
export interface Continuation {
    readonly last: readonly string[];
    readonly plus?: readonly string[];
    readonly minus?: readonly string[];
}
/** A part of a table that has columns of its own. */
export interface Block {
    readonly key: string;
    /** The heading across the whole block. */
    readonly label?: string;
    /** What stands in the corner, over the row labels. */
    readonly corner?: string;
    readonly columns: readonly Line[];
    readonly rows: readonly Line[];
    /**
     * How the rows are printed: one under the other (`rows`, where nothing is said); side by side, each over columns of its own, with one
     * row of numbers under them all (`across`); or every line, heading or not, as an indented row with its unit beside it (`listed`).
     */
    readonly print?: 'rows' | 'across' | 'listed';
    /** What the one row of numbers of a block across is, for those who cannot see the headers over it. */
    readonly numbers?: string;
    /** The heading over the units of a block that is listed. */
    readonly units?: string;
}
/** One official table. */
export interface Table {
    readonly key: string;
    readonly title: string;
    /** Proportions of the grid columns, from left to right. */
    readonly widths: readonly number[];
    readonly blocks: readonly Block[];
}
/** A chapter of the report: prose (`text` is its key under `chapters`) or a table. */
export interface Chapter {
    readonly title?: string;
    readonly text?: string;
    readonly table?: string;
}
/** One edition of the form, valid for the report years `from` to `to`. */
export interface Edition {
    readonly id: string;
    /** The document that prescribes the form. */
    readonly basis: string;
    readonly from: number;
    readonly to?: number;
    readonly chapters: readonly Chapter[];
    readonly tables: readonly Table[];
}
/** A cell's place in its table: the lines that lead to it, from the outermost in. */
export interface Place {
    readonly address: Address;
    readonly block: Block;
    readonly row: readonly Line[];
    readonly column: readonly Line[];
}
/** Each leaf of a tree as the path that leads to it. */
export declare function leaves(lines: readonly Line[], above?: readonly Line[]): readonly (readonly Line[])[];
/** The tree of all that stands over a block's numbers: where its rows are printed across, each of them with the columns under it. */
export declare function headerTree({ rows, columns, print }: Block): readonly Line[];
/** The keys along a path, as JSON and addresses join them. */
export declare function keyOf(path: readonly Line[]): string;
/** Every cell's place in a table, row by row as the form prints them. */
export declare function placesOf(table: Table): readonly Place[];
