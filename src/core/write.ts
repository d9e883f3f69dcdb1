/** Report → JSON. Read by the same editions, it gives the same report again, but for its problems: what could not be read is lost. */
import { joinBlock, type Address } from './address.js';
import type { Cell } from './cell.js';
import { tableIn } from './editions.js';
import { leaves, type Edition, type Line, type Table } from './form.js';
import type { Agency, Report, Sheet } from './report.js';

/** A report in JSON, as `read` takes it. */
export interface ReportJSON {
  readonly year?: number;
  readonly agency?: string | Agency;
  readonly edition: string;
  /** The edition of a table, or of a block of it, that is not the report's. */
  readonly editions?: Readonly<Record<Address, string>>;
  readonly title?: string;
  readonly published?: string;
  readonly source?: string;
  readonly tables: Readonly<Record<string, JSONRows>>;
  /** What stands under the tables, by their key. */
  readonly notes?: Readonly<Record<string, string>>;
  /** The prose of the chapters, by its key. */
  readonly chapters?: Readonly<Record<string, string>>;
}

export type JSONRow = readonly (number | string | null)[];
export interface JSONRows {
  [key: string]: JSONRow | JSONRows;
}

type Entry<Value> = [key: string, value: Value];

/**
 * Writes a report as JSON.
 *
 * @param editions - The editions of the form that the report was read by.
 */
export function write(report: Report, editions: readonly Edition[]): ReportJSON {
  const { year, agency, edition, title, published, source, prose } = report;
  const sheets = Object.entries(report.sheets);
  const own = editions.find(({ id }) => id === edition);
  return {
    year,
    ...(agency && { agency: agency.code || agency.level ? agency : agency.name }),
    edition,
    ...filled({ editions: Object.fromEntries(sheets.flatMap(([, { table }]) => deviationsOf(table, own, editions))) }),
    ...(title && { title }),
    ...(published && { published }),
    ...(source && { source }),
    tables: Object.fromEntries(sheets.map(([key, sheet]) => [key, rowsOf(sheet)])),
    ...filled({ notes: Object.fromEntries(sheets.flatMap(([key, { note }]) => (note ? [[key, note]] : []))) }),
    ...filled({ chapters: prose }),
  };
}

/** Those fields that have something in them. */
function filled<Fields extends Readonly<Record<string, object>>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => Object.keys(field).length)) as Partial<Fields>;
}

/** What `editions` says of a table: the edition of the whole table, and those of single blocks, where they are not the report's own. */
function deviationsOf(table: Table, own: Edition | undefined, editions: readonly Edition[]): Entry<string>[] {
  const { key, blocks } = table;
  const known = own ? [own, ...editions] : editions;
  const base = known.find((edition) => tableIn(edition, key) === table) ?? known.find((edition) => isBase(tableIn(edition, key), table));
  const whole: Entry<string>[] = base && base !== own ? [[key, base.id]] : [];
  const replaced = blocks.filter((block) => !tableIn(base, key)?.blocks.includes(block));
  const parts = replaced.flatMap((block): Entry<string>[] => {
    const edition = editions.find((other) => tableIn(other, key)?.blocks.includes(block));
    return edition ? [[joinBlock(key, block.key), edition.id]] : [];
  });
  return [...whole, ...parts];
}

/** Whether a table is this one with some of its blocks replaced (`withBlock`). */
const isBase = (base: Table | undefined, { title, widths, blocks }: Table): boolean =>
  base?.title === title && base.widths === widths && base.blocks.every(({ key }, index) => key === blocks[index]?.key);

/** The rows of a table under the keys of the lines that lead to them. */
function rowsOf({ table, cells }: Sheet): JSONRows {
  let next = 0;
  const rows = (lines: readonly Line[], count: number): Entry<JSONRow | JSONRows>[] =>
    lines.flatMap((line): Entry<JSONRow | JSONRows>[] => {
      const { key, lines: inner } = line;
      if (!inner) return [[key ?? '', rowOf(cells.slice(next, (next += count)))]];
      return key === undefined ? rows(inner, count) : [[key, Object.fromEntries(rows(inner, count))]];
    });
  return Object.fromEntries(table.blocks.flatMap((block) => rows(block.rows, leaves(block.columns).length)));
}

/** A blank row is an empty list, as people write it. */
const rowOf = (cells: readonly Cell[]): JSONRow =>
  cells.every((cell) => cell === null) ? [] : cells.map((cell) => (typeof cell === 'object' && cell ? cell.text : cell));
