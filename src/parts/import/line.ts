/** One row of cells → the line of the form that it is, and its numbers. */
import { isBlank, isNumeric } from './figure-text.js';
import type { Closeness, Labels } from './labels.js';
import type { LinePattern, Pattern } from './pattern.js';
import type { SpreadCell, SpreadRow } from './raw-table.js';
import { lastOf } from '../../core/list.js';

/** A row that has the words of one of a pattern's lines. */
export interface Labelled {
  readonly line: number;
  readonly text: string;
  readonly closeness: Closeness;
  /** The first cell behind the words. */
  readonly after: number;
}

/** A word may be broken over this many cells. */
const pieces = 3;

/** Which line of the pattern a row's words name; a line that was `from` or later is preferred where words are printed twice. */
export function labelled(row: SpreadRow, pattern: Pattern, labels: Labels, from = 0): Labelled | undefined {
  const { cells } = row;
  let strange = false;
  for (let index = 0; index < cells.length; index++) {
    const { text } = cells[index]!;
    if (isBlank(text)) continue;
    if (isNumeric(text)) {
      if (index > 0) return undefined;
      continue;
    }
    const found = lineAt(cells, index, pattern, labels, from);
    const group = groupCloseness(text, pattern, labels);
    if (found && found.closeness <= (group ?? 3) && sure(found, cells, pattern, strange)) return found;
    if (group !== undefined) continue;
    if (isHeader(text, pattern, labels)) return undefined;
    strange = true;
  }
  return undefined;
}

/** Words that are not those of the line to the letter need its numbers as a witness: 其他 and 总计 stand over columns too. */
const sure = ({ closeness, after }: Labelled, { length }: readonly SpreadCell[], { width }: Pattern, strange: boolean): boolean =>
  length > after && (closeness < 2 || (!strange && length - after === width));

function lineAt(cells: readonly SpreadCell[], index: number, pattern: Pattern, labels: Labels, from: number): Labelled | undefined {
  let text = '';
  for (let after = index + 1; after <= Math.min(index + pieces, cells.length); after++) {
    const piece = cells[after - 1]!.text;
    if (after > index + 1 && (isBlank(piece) || isNumeric(piece))) break;
    text += piece;
    const nearest = nearestLines(text, pattern, labels);
    const best = nearest.find(({ line }) => line >= from) ?? nearest[0];
    if (best) return { ...best, text, after: after + besideUnit(cells[after], pattern.lines[best.line]!, labels) };
  }
  return undefined;
}

/** Whether a row has any word of a form, be it broken over some cells; most rows of a page have none. */
export function hasWords({ cells }: SpreadRow, labels: Labels): boolean {
  return cells.some((_, index) => {
    let text = '';
    return cells.slice(index, index + pieces).some((piece) => labels.knows((text += piece.text)));
  });
}

/** The lines that a text is nearest to. */
function nearestLines(text: string, { lines }: Pattern, labels: Labels): readonly Pick<Labelled, 'line' | 'closeness'>[] {
  if (!labels.knows(text)) return [];
  return labels.remember(lines, text, () => {
    const near = lines.flatMap((line, at) => {
      const label = lastOf(line.labels);
      const closeness = label === undefined ? undefined : labels.closeness(text, label);
      return closeness === undefined ? [] : [{ line: at, closeness }];
    });
    const least = Math.min(...near.map(({ closeness }) => closeness));
    return near.filter(({ closeness }) => closeness === least);
  });
}

/** How many cells a line's unit takes, where it is printed beside its words: another unit would be another quantity. */
function besideUnit(cell: SpreadCell | undefined, { rows }: LinePattern, labels: Labels): number {
  const unit = lastOf(rows[0] ?? [])?.unit;
  return cell && unit !== undefined && labels.bare(cell.text) === unit ? 1 : 0;
}

/** How near a text is to the words over several lines. */
function groupCloseness(text: string, { groups }: Pattern, labels: Labels): Closeness | undefined {
  if (!labels.knows(text)) return undefined;
  return labels.remember(groups, text, () => {
    const near = groups.flatMap((label) => labels.closeness(text, label) ?? []);
    return near.length ? (Math.min(...near) as Closeness) : undefined;
  });
}

/** Whether a text stands over the columns of a pattern. */
export const isHeader = (text: string, { header, block }: Pattern, labels: Labels): boolean =>
  labels.knows(text) &&
  labels.remember(header, text, () =>
    [block.corner, block.units, ...header.map(({ label }) => label)].some(
      (label) => label !== undefined && (labels.closeness(text, label) ?? 2) < 2,
    ),
  );

/** The numbers of a line, and how they were found where that was not simply one cell after the other. */
export interface Numbers {
  readonly texts: readonly string[];
  readonly by?: 'merged' | 'aligned';
}

/**
 * The numbers of a row behind its words. A row with another number of cells than the form has columns is read only where the cells
 * stand exactly under their headers, or where one 0 stands in a cell over all of them. It is never shifted to fit.
 */
export function numbersOf(
  row: SpreadRow,
  after: number,
  { width }: Pattern,
  columns: readonly SpreadCell[] | undefined,
): Numbers | undefined {
  const values = row.cells.slice(after);
  if (values.length === width) return { texts: values.map(({ text }) => text) };
  return merged(row, values, after, width) ?? (columns && row.even ? aligned(values, columns) : undefined);
}

/** Two columns are not enough to tell a merged cell from a lost one. */
const fewest = 3;

function merged(row: SpreadRow, values: readonly SpreadCell[], after: number, width: number): Numbers | undefined {
  const label = row.cells[after - 1];
  const behind = row.all.filter((cell) => !label || cell.start >= label.end);
  const [cell] = behind;
  if (width < fewest || !cell || behind.length > 1 || values.length > 1 || cell.end - cell.start < width) return undefined;
  return isBlank(cell.text) || Number(cell.text) === 0
    ? { texts: [...Array<unknown>(width)].map(() => cell.text), by: 'merged' }
    : undefined;
}

function aligned(values: readonly SpreadCell[], columns: readonly SpreadCell[]): Numbers | undefined {
  const under = columns.map(({ start, end }) => values.find((cell) => cell.start === start && cell.end === end));
  const rest = values.filter((cell) => !under.includes(cell));
  if (under.some((cell) => !cell) || rest.some(({ text }) => !isBlank(text))) return undefined;
  return { texts: under.map((cell) => cell!.text), by: 'aligned' };
}
