/** The blocks that were read → one report: its edition, what deviates from it, and its rows. */
import { join, joinBlock } from '../../core/address.js';
import { tableIn } from '../../core/editions.js';
import { keyOf, leaves, type Edition, type Line, type Table } from '../../core/form.js';
import { figureOf, isDoubted, isFigure } from './figure-text.js';
import type { Pattern } from './pattern.js';
import type { Reading } from './reading.js';
import { lastOf } from '../../core/list.js';
import { remark, type Doubt, type Recognition, type Repair } from './recognition.js';
import type { JSONRow, JSONRows } from '../../core/write.js';
import type { Known } from './recognise.js';

/** The readings of each family; a block may be printed several times. */
export type Blocks = ReadonlyMap<string, readonly Reading[]>;

/** Puts a report together. */
export function assemble(blocks: Blocks, editions: readonly Edition[], expected: Edition | undefined, known: Known): Recognition {
  return new Assembly(blocks, editions, expected).report(known);
}

class Assembly {
  readonly #edition: Edition;
  readonly #deviations: Record<string, string> = {};
  readonly #tables: Record<string, JSONRows> = {};
  readonly #repairs: Repair[] = [];
  readonly #doubts: Doubt[] = [];
  readonly #readings: readonly Reading[];

  constructor(
    readonly blocks: Blocks,
    readonly editions: readonly Edition[],
    expected: Edition | undefined,
  ) {
    this.#readings = [...blocks.values()].flat();
    this.#edition = this.#best(this.#readings, editions, expected);
  }

  report({ year, agency }: Known): Recognition {
    for (const { key } of this.#edition.tables) this.#table(key);
    if (year === undefined) this.#doubts.push(remark('year', 'year'));
    const json = {
      ...(year !== undefined && { year }),
      ...(agency && { agency }),
      edition: this.#edition.id,
      ...(Object.keys(this.#deviations).length && { editions: this.#deviations }),
      tables: this.#tables,
    };
    return { json, repairs: this.#repairs, doubts: this.#doubts };
  }

  /** The edition that most blocks are of; where several are, the one that is expected, or the newest. */
  #best(readings: readonly Reading[], among: readonly Edition[], expected: Edition | undefined): Edition {
    const count = (edition: Edition) => readings.filter(({ pattern }) => pattern.editions.includes(edition)).length;
    const most = Math.max(...among.map(count));
    const best = among.filter((edition) => count(edition) === most);
    return best.find((edition) => edition === expected) ?? lastOf(best)!;
  }

  #table(key: string): void {
    const readings = this.#readings.filter(({ pattern }) => pattern.table.key === key);
    if (!readings.length) return void this.#doubts.push(remark('absent', key));
    const possible = this.editions.filter((edition) => {
      const known = tableIn(edition, key)?.blocks.map((block) => block.key);
      return readings.every(({ pattern }) => known?.includes(pattern.block.key));
    });
    if (!possible.length) return void this.#doubts.push(remark('table', key));
    const base = this.#best(readings, possible, this.#edition);
    const table = tableIn(base, key)!;
    const rows: JSONRows = {};
    const deviations = base === this.#edition ? [] : [[key, base.id] as const];
    const doubts: Doubt[] = [];
    let [read, all] = [0, 0];
    for (const block of table.blocks) {
      const family = readings.filter(({ pattern }) => pattern.block.key === block.key);
      const pattern = family[0]?.pattern;
      if (!pattern) {
        doubts.push(remark('absent', joinBlock(key, block.key)));
        continue;
      }
      all += pattern.lines.length;
      if (!pattern.editions.includes(base)) deviations.push([pattern.place, lastOf(pattern.editions)!.id]);
      read += this.#block(pattern, family, rows, doubts);
    }
    append(this.#doubts, doubts);
    if (read * 2 < all) return void this.#doubts.push(remark('table', key, read, all));
    for (const { repairs } of readings) append(this.#repairs, repairs);
    for (const [place, id] of deviations) this.#deviations[place] = id;
    this.#tables[key] = rows;
  }

  /** Adds the lines of one block and says how many there are. */
  #block(pattern: Pattern, readings: readonly Reading[], rows: JSONRows, doubts: Doubt[]): number {
    if (readings.some((reading) => reading.pattern !== pattern)) {
      doubts.push(remark('conflict', pattern.place));
      return 0;
    }
    for (const reading of readings) append(doubts, reading.doubts);
    let read = 0;
    pattern.lines.forEach((line, index) => {
      const found = readings.flatMap((reading) => [reading.lines.get(index) ?? []].filter(({ length }) => length));
      const [texts] = found;
      if (!texts) {
        if (!doubts.some(({ place }) => place === line.place)) doubts.push(remark('missing', line.place, '', lastOf(line.labels) ?? ''));
      } else if (found.some((other) => other.join('\n') !== texts.join('\n'))) doubts.push(remark('conflict', line.place));
      else {
        read++;
        this.#line(pattern, line.rows, texts, rows, doubts);
      }
    });
    return read;
  }

  #line({ table, block }: Pattern, lines: readonly (readonly Line[])[], texts: readonly string[], rows: JSONRows, doubts: Doubt[]): void {
    const columns = leaves(block.columns);
    lines.forEach((row, index) => {
      const own = texts.slice(index * columns.length, (index + 1) * columns.length);
      own.forEach((text, column) => {
        const code = isDoubted(text) ? 'appearance' : 'unreadable';
        if (!isFigure(text)) doubts.push(remark(code, addressOf(table, row, columns[column]!), text.trim()));
      });
      const figures = own.map(figureOf);
      put(rows, row, figures.every((figure) => figure === null) ? [] : figures);
    });
  }
}

/** There may be more of them than a call has room for. */
function append<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}

const addressOf = (table: Table, row: readonly Line[], column: readonly Line[]) => join(join(table.key, keyOf(row)), keyOf(column));

/** Puts a row under the keys of the lines that lead to it. */
function put(rows: JSONRows, path: readonly Line[], figures: JSONRow): void {
  const keys = path.flatMap(({ key }) => key ?? []);
  let group = rows;
  for (const key of keys.slice(0, -1)) group = (group[key] ??= {}) as JSONRows;
  group[lastOf(keys)!] = figures;
}
