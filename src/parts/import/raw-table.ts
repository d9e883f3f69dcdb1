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

/** Nobody prints more; what claims more would only fill the memory. */
const widest = 200;

/** Characters that take no room: soft hyphens, joiners, marks of direction. They come along when text is copied. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const span = (value: number | undefined): number => (value && value > 0 ? Math.min(Math.trunc(value), widest) : 1);

/** Gives each cell its place in the grid, as a browser does, table by table. */
export const spread = (tables: readonly RawTable[]): SpreadRow[] => tables.flatMap((table, index) => spreadTable(table, index));

function spreadTable({ rows }: RawTable, table: number): SpreadRow[] {
  let open: { cell: SpreadCell; left: number }[] = [];
  const placed = rows.map((row) => {
    const taken = (column: number) => open.find(({ cell }) => cell.start <= column && column < cell.end);
    let column = 0;
    const added: typeof open = [];
    for (const { text, colspan, rowspan } of row) {
      for (let above = taken(column); above; above = taken(column)) column = above.cell.end;
      const cell = { text: text.replace(unseen, ''), start: column, end: column + span(colspan) };
      added.push({ cell, left: span(rowspan) });
      column = cell.end;
    }
    open = [...open, ...added];
    const all = open.map(({ cell }) => cell).sort((a, b) => a.start - b.start);
    open = open.map(({ cell, left }) => ({ cell, left: left - 1 })).filter(({ left }) => left > 0);
    return { cells: added.map(({ cell }) => cell), all };
  });
  const ends = placed.map(({ all }) => Math.max(0, ...all.map(({ end }) => end)));
  const even = ends.length > 3 && ends.every((end) => end === ends[0]);
  return placed.map((row) => ({ ...row, table, even }));
}
