/**
 * Text of a document whose tables were flattened → rows of cells. Four ways of flattening are known: one cell per line behind a tab, with
 * an empty line after each row; one row per line with tabs, or with spaces, between its cells; and bare lines, where only words tell rows
 * apart.
 */
import type { Edition } from '../../core/form.js';
import { lastOf } from '../../core/list.js';
import { isBlank, isFigure } from './figure-text.js';
import { Labels } from './labels.js';
import { patternsOf } from './pattern.js';
import type { RawCell, RawTable } from './raw-table.js';
import { spacedRows, type Names } from './spaced-text.js';

type Rows = RawCell[][];

/** The rows that stand in a text; prose is a row of one cell. */
export function tablesInText(text: string, editions: readonly Edition[]): RawTable[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const behindTab = lines.filter((line) => /^\t[^\t]*$/.test(line)).length;
  const between = lines.filter((line) => /\S ?\t|\t\t/.test(line)).length;
  if (behindTab > between) return tabbed(lines);
  if (between) return separated(lines);
  const names = namesOf(editions);
  const spaced = spacedRows(lines, names);
  return spaced ? spaced.map((row) => table([row.map((cell) => ({ text: cell }))])) : bare(lines, names);
}

const table = (rows: Rows): RawTable => ({ rows, text: true });

/** Every row is a table of its own: how far a table reaches cannot be seen. */
function tabbed(lines: readonly string[]): RawTable[] {
  const rows: Rows = [];
  let open: { text: string }[] | undefined;
  for (const line of lines) {
    const cell = { text: line.slice(1) };
    if (line.startsWith('\t')) {
      if (open) open.push(cell);
      else rows.push((open = [cell]));
    } else if (!line.trim()) open = undefined;
    else if (open) lastOf(open)!.text += line;
    else rows.push([{ text: line }]);
  }
  return rows.map((row) => table([row]));
}

function separated(lines: readonly string[]): RawTable[] {
  const tables: Rows[] = [];
  let open: Rows | undefined;
  for (const line of lines) {
    const row = line.split('\t').map((text) => ({ text }));
    if (row.length < 2) {
      open = undefined;
      tables.push([row]);
    } else if (open) open.push(row);
    else tables.push((open = [row]));
  }
  return tables.map(table);
}

function namesOf(editions: readonly Edition[]): Names {
  const words = patternsOf(editions).flatMap((pattern) => pattern.lines.flatMap((line) => lastOf(line.labels) ?? []));
  const labels = new Labels(words);
  return (text) => labels.knows(text) && words.some((word) => (labels.closeness(text, word) ?? 2) < 2);
}

/** The figures behind a row's words are its numbers; figures behind other words stand alone. */
function bare(lines: readonly string[], names: Names): RawTable[] {
  const rows: Rows = [];
  let open: RawCell[] | undefined;
  for (const line of lines) {
    if (isBlank(line)) continue;
    const cell = { text: line.trim() };
    const figure = isFigure(line);
    if (figure && open) open.push(cell);
    else rows.push((open = [cell]));
    if (!figure && !names(line)) open = undefined;
  }
  return rows.map((row) => table([row]));
}
