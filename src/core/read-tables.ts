import { join, split } from './address.js';
import { isSafe, parse, type Cell } from './cell.js';
import { tableIn, withBlock } from './editions.js';
import { keyOf, leaves, type Block, type Edition, type Line, type Table } from './form.js';
import { longestCell } from './limits.js';
import { has, isObject, own, type Json } from './json.js';
import { brief } from './problem.js';
import type { Problems } from './problems.js';
import type { Sheet } from './report.js';
import { clean } from './text.js';

/** Reads every table that the file has, each by its own edition. */
export function readTables(
  json: Json,
  edition: Edition,
  editions: readonly Edition[],
  notes: Readonly<Record<string, string>>,
  problems: Problems,
): Record<string, Sheet> {
  const tables = own(json, 'tables') as Json;
  const given = own(json, 'editions');
  const deviations = isObject(given) ? given : {};
  const known = edition.tables.map((table) => table.key).join(', ');
  const byTable = groupByTable(deviations);
  for (const [key, places] of byTable) {
    if (has(tables, key) || editions.some((other) => tableIn(other, key))) continue;
    for (const place of places) problems.add('unknown', `editions.${place}`, own(deviations, place), known);
  }
  const sheets: Record<string, Sheet> = Object.create(null) as Record<string, Sheet>;
  for (const key of Object.keys(tables)) {
    const rows = own(tables, key);
    if (rows === null) continue;
    const table = deviate(tableIn(edition, key), byTable.get(key) ?? [], deviations, editions, problems);
    if (!table) problems.add('unknown', key, rows, known);
    else if (!isObject(rows)) problems.add('type', key, rows, 'object');
    else sheets[key] = { table, cells: new TableReader(table, editions, problems).read(rows), ...(notes[key] && { note: notes[key] }) };
  }
  return sheets;
}

/** What `editions` names, grouped by table: the table itself comes before its blocks, in whatever order the file has them. */
function groupByTable(deviations: Json): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const place of Object.keys(deviations)) {
    const { table: key } = split(place);
    const group = groups.get(key) ?? [];
    if (place === key) group.unshift(place);
    else group.push(place);
    groups.set(key, group);
  }
  return groups;
}

/** The table as the report's `editions` has it: `requests` replaces the table, `proactive.documents` one block of it. */
function deviate(
  table: Table | undefined,
  places: readonly string[],
  deviations: Json,
  editions: readonly Edition[],
  problems: Problems,
): Table | undefined {
  let result = table;
  for (const place of places) {
    const id = own(deviations, place);
    const { table: key, block: blockKey, row } = split(place);
    const other = tableIn(
      // A row follows the edition of its block.
      editions.find((edition) => edition.id === id && row === undefined),
      key,
    );
    const block = other?.blocks.find((candidate) => candidate.key === blockKey);
    if (other && !blockKey) result = other;
    else if (result && block) result = withBlock(result, block);
    else problems.add('edition', `editions.${place}`, id, editions.map((edition) => edition.id).join(', '));
  }
  return result;
}

/** Reads the rows of one table along the tree of its lines. */
class TableReader {
  readonly #cells: Cell[] = [];

  constructor(
    readonly table: Table,
    readonly editions: readonly Edition[],
    readonly problems: Problems,
  ) {}

  read(rows: Json): readonly Cell[] {
    const known = this.table.blocks.flatMap((block) => block.rows);
    this.#unknown(rows, known, this.table.key, '/');
    for (const block of this.table.blocks) {
      const columns = leaves(block.columns).map(keyOf);
      for (const line of block.rows) this.#line(rows, line, `${this.table.key}/`, columns);
    }
    return this.#cells;
  }

  /** One line of the tree: a row, or the rows under it. */
  #line(parent: Json, line: Line, above: string, columns: readonly string[]): void {
    const place = above + (line.key ?? '');
    const value = line.key === undefined ? parent : own(parent, line.key);
    if (!line.lines) return this.#row(value, place, columns);
    const absent = value === undefined || value === null || (Array.isArray(value) && !value.length);
    if (!absent && !isObject(value)) this.problems.add('type', place, value, 'object');
    const group = isObject(value) ? value : {};
    if (line.key !== undefined) this.#unknown(group, line.lines, place, '.');
    for (const child of line.lines) this.#line(group, child, line.key === undefined ? above : `${place}.`, columns);
  }

  #row(value: unknown, place: string, columns: readonly string[]): void {
    if (Array.isArray(value)) this.#array(value, place, columns);
    else if (isObject(value)) this.#object(value, place, columns);
    else {
      if (value !== undefined && value !== null) this.problems.add('type', place, value, 'array');
      for (const _ of columns) this.#cells.push(null);
    }
  }

  /** Where a row has another length than the form, nobody can say which number belongs to which column: none of them is taken. */
  #array(values: readonly unknown[], place: string, columns: readonly string[]): void {
    const whole = values.length === columns.length;
    if (values.length && !whole) {
      const fits = this.#editionOf(place, values.length);
      this.problems.add(fits === undefined ? 'length' : 'misfit', place, values, String(columns.length), fits);
    }
    columns.forEach((key, index) => this.#cells.push(whole ? this.#cell(values[index], place, key) : null));
  }

  /** The edition whose row at that place has so many columns. */
  #editionOf(place: string, count: number): string | undefined {
    const { key } = this.table;
    const hasRow = ({ rows, columns }: Block) =>
      leaves(columns).length === count && leaves(rows).some((row) => join(key, keyOf(row)) === place);
    return this.editions.find((edition) => tableIn(edition, key)?.blocks.some(hasRow))?.id;
  }

  #object(values: Json, place: string, columns: readonly string[]): void {
    for (const key of Object.keys(values)) {
      if (!columns.includes(key)) this.problems.add('unknown', join(place, key), own(values, key), columns.join(', '));
    }
    for (const key of columns) this.#cells.push(this.#cell(own(values, key), place, key));
  }

  #unknown(group: Json, lines: readonly Line[], place: string, separator: string): void {
    const known = lines.flatMap((line) => line.key ?? (line.lines ?? []).map((child) => child.key));
    for (const key of Object.keys(group)) {
      if (!known.includes(key)) this.problems.add('unknown', place + separator + key, own(group, key), known.join(', '));
    }
  }

  #cell(value: unknown, row: string, column: string): Cell {
    if (value === null || value === undefined) return null;
    const place = join(row, column);
    if (typeof value === 'number') {
      if (!isSafe(value)) this.problems.add('unsafe', place, value);
      return Number.isFinite(value) ? value : { text: '∞', without: 'unsafe' };
    }
    if (typeof value !== 'string') {
      this.problems.add('type', place, value, 'number | string');
      return { text: brief(value), without: 'unreadable' };
    }
    return this.#text(value, place);
  }

  #text(value: string, place: string): Cell {
    const text = clean(value);
    if (text.length > longestCell) {
      this.problems.add('unreadable', place, text);
      return { text: `${text.slice(0, longestCell)}…`, without: 'unreadable' };
    }
    if (text !== value) this.problems.add('cleaned', place, text);
    const cell = parse(text);
    const without = cell?.without;
    if (without && without !== 'not-applicable') this.problems.add(without, place, text);
    return cell;
  }
}
