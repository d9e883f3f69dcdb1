/** A table as it stands in a page or file, before anybody knows what it is: rows of cells, with the spans that the file gives them. */
export interface RawCell {
    readonly text: string;
    readonly colspan?: number;
    readonly rowspan?: number;
    readonly header?: boolean;
}
export interface RawTable {
    readonly rows: readonly (readonly RawCell[])[];
    /** Set where the rows were lines of text, which has no spans and may have lost lines. */
    readonly text?: true;
}
/** A cell and the grid columns that it takes, from `start` up to `end`. */
export interface SpreadCell {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}
export interface SpreadRow {
    /** The cells that the row itself has, in order. */
    readonly cells: readonly SpreadCell[];
    /** The same with the cells that reach into the row from above, from left to right. */
    readonly all: readonly SpreadCell[];
    /** The table it stands in. */
    readonly table: number;
    /** Whether every row of that table ends at the same grid column. */
    readonly even: boolean;
}
/** Gives each cell its place in the grid, as a browser does, table by table. */
export declare function spread(tables: readonly RawTable[]): SpreadRow[];
