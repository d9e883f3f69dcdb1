import { within } from './limits.js';

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
export function spread(tables: readonly RawTable[]): SpreadRow[] {
  let count = 0;
  return tables.flatMap(({ rows }, table) => {
    const placed: Placed[] = [];
    let open: readonly Open[] = [];
    for (const row of rows) {
      const cells = place(row, open);
      const all = [...open, ...cells].sort((a, b) => a.cell.start - b.cell.start);
      // A row of one cell may be a line of prose.
      if (all.length > 1) within('cells', (count += all.length));
      placed.push({ cells: cells.map(({ cell }) => cell), all: all.map(({ cell }) => cell) });
      open = all.flatMap(({ cell, left }) => (left > 1 ? { cell, left: left - 1 } : []));
    }
    const ends = placed.map(({ all }) => all.reduce((most, { end }) => Math.max(most, end), 0));
    const even = ends.length > 3 && ends.every((end) => end === ends[0]);
    return placed.map((row) => ({ ...row, table, even }));
  });
}

type Placed = Pick<SpreadRow, 'cells' | 'all'>;

/** A cell, and how many rows it reaches into from here on. */
interface Open {
  readonly cell: SpreadCell;
  readonly left: number;
}

/** Puts the cells of a row where nothing reaches into it from above. */
function place(row: readonly RawCell[], above: readonly Open[]): Open[] {
  let [column, next] = [0, 0];
  return row.map(({ text, colspan, rowspan }) => {
    for (; above[next] && above[next]!.cell.start <= column; next++) column = Math.max(column, above[next]!.cell.end);
    const cell = { text: text.replace(unseen, ''), start: column, end: column + span(colspan) };
    column = cell.end;
    return { cell, left: span(rowspan) };
  });
}
