/** Which rows of a form say nothing, by what stands in its cells. */
import { isNumber, type Row } from '../../core/grid.js';

/** The places of a row's figures; none in a row of headers. */
export const placesIn = ({ cells }: Row): number[] => cells.filter(isNumber).map(({ place }) => place);

/** How far a row is indented, where the rows are listed. */
const levelOf = ({ cells: [first] }: Row): number | undefined => (first && !isNumber(first) ? first.level : undefined);

/** The rows that one row leads: what is indented below it, or, where nothing is, all that follow a row of headers. */
function under(rows: readonly Row[], index: number): readonly Row[] {
  const row = rows[index]!;
  const rest = rows.slice(index + 1);
  const level = levelOf(row);
  if (level === undefined) return placesIn(row).length ? [] : rest;
  const end = rest.findIndex((other) => (levelOf(other) ?? 0) <= level);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The rows of a group whose figures are all empty, and with them the rows that lead no others. */
export function emptyRows(rows: readonly Row[], isEmpty: (place: number) => boolean): ReadonlySet<Row> {
  const empty = new Set<Row>();
  // From the last to the first: what a row leads is known before itself.
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index]!;
    if (placesIn(row).every(isEmpty) && under(rows, index).every((other) => empty.has(other))) empty.add(row);
  }
  return empty;
}
