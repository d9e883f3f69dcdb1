/**
 * The grammar of a statistical form.
 *
 * A form is two trees, of columns and of rows; a leaf of one times a leaf of the other is a cell. An edition is plain data
 * in this grammar: it survives `JSON.parse(JSON.stringify(edition))`. Shared code never asks which table it has before it;
 * what makes a line special is a property of it, declared by the edition. Every property is explained in `schema.ts`.
 */
import type * as z from 'zod/mini';
import { type Address } from './address.js';
import type * as schema from './schema.js';
/** A value that nobody may change, in all its depth. */
type Frozen<T> = T extends readonly (infer Item)[] ? readonly Frozen<Item>[] : T extends object ? {
    readonly [K in keyof T]: Frozen<T[K]>;
} : T;
/** A line of the form: a row or a column, or a heading over several. */
export type Line = Frozen<z.infer<typeof schema.line>>;
/** What a line's numbers measure. */
export type Measure = NonNullable<Line['measure']>;
/** The lines, by key, that a number continues: last year's, and what this year added and took away. */
export type Continuation = Frozen<z.infer<typeof schema.continuation>>;
/** A part of a table that has columns of its own. */
export type Block = Frozen<z.infer<typeof schema.block>>;
/** One official table. */
export type Table = Frozen<z.infer<typeof schema.table>>;
/** A chapter of the report: prose or a table. */
export type Chapter = Frozen<z.infer<typeof schema.chapter>>;
/** One edition of the form, valid for the report years `from` to `to`. */
export type Edition = Frozen<z.infer<typeof schema.edition>>;
/** A cell's place in its table: the lines that lead to it, from the outermost in. */
export interface Place {
    readonly address: Address;
    readonly block: Block;
    readonly row: readonly Line[];
    readonly column: readonly Line[];
}
/** Each leaf of a tree as the path that leads to it. */
export declare function leaves(lines: readonly Line[], above?: readonly Line[]): readonly (readonly Line[])[];
/** The tree of the headers over a block's numbers: its columns or, where rows are printed across, the rows with the columns under each. */
export declare function headerTree({ rows, columns, print }: Block): readonly Line[];
/** The keys along a path, as JSON and addresses join them. */
export declare function keyOf(path: readonly Line[]): string;
/** Every cell's place in a table, row by row as the form prints them. */
export declare function placesOf(table: Table): readonly Place[];
export {};
