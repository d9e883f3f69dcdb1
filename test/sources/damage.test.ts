import { expect } from 'chai';
import fc from 'fast-check';
import { refused, type Doubt } from '../../src/core/recognition.js';
import { figuresOf, htmlOf, tablesOf, type Cell, type Tables } from './damage.js';
import { recognise, reportOf } from './reading.js';
import { reports } from './reports.js';

/** One damage: what is done, and numbers that choose where. */
interface Damage {
  readonly kind: keyof typeof damages;
  readonly row: number;
  readonly cell: number;
}

const blank = (text = ''): Cell => ({ text, colspan: 1, rowspan: 1, header: false });
const wide = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** What is done to a row, at one of its cells. Rows that have lost a cell are marked: see `noise`. */
const damages = {
  span: (row: Cell[], at: number) => void (row[at]!.colspan += 1),
  reach: (row: Cell[], at: number) => void (row[at]!.rowspan += 1),
  split: (row: Cell[], at: number) => {
    const cell = row[at]!;
    if (cell.header && cell.text.length > 4)
      row.splice(at, 1, { ...cell, text: cell.text.slice(0, 4) }, { ...cell, text: cell.text.slice(4) });
  },
  /** An empty or odd cell. Where a cell was lost as well, nobody could tell: the row would have as many as it should. */
  noise: (row: Cell[], at: number) =>
    void (lost.has(row) || (gained.add(row), row.splice(at, 0, blank(['', '\u00a0', '注', '*'][at % 4])))),
  lose: (row: Cell[], at: number) => void (gained.has(row) || (lost.add(row), row.splice(at, 1))),
  pad: (row: Cell[]) => void row.unshift(blank()),
  space: (row: Cell[], at: number) => void (row[at]!.text = `\u00a0${row[at]!.text}\u3000`),
  widen: (row: Cell[], at: number) => void (row[at]!.text = wide(row[at]!.text)),
  break: (row: Cell[], at: number) => void (row[at]!.header && (row[at]!.text = row[at]!.text.replace(/(..)/g, '$1\n'))),
  empty: (row: Cell[]) => void row.splice(0),
  retitle: (row: Cell[], at: number) => void (row[at]!.header && (row[at]!.text = '另一个词')),
};

let lost = new Set<Cell[]>();
let gained = new Set<Cell[]>();

const whole = {
  none: (tables: Tables) => tables,
  apart: (tables: Tables) => tables.flatMap((rows) => rows.map((row) => [row])),
  together: (tables: Tables) => [tables.flat()],
  scaled: (tables: Tables) => tables.map((rows) => rows.map((row) => row.map((cell) => ({ ...cell, colspan: cell.colspan * 2 - 1 })))),
  without: (tables: Tables) => tables.slice(1),
};

function damage(tables: Tables, list: readonly Damage[]): void {
  lost = new Set();
  gained = new Set();
  const rows = tables.flat();
  for (const { kind, row, cell } of list) {
    const chosen = rows[row % rows.length]!;
    if (chosen.length) damages[kind](chosen, cell % chosen.length);
  }
}

/** Whether a doubt is about an address: a cell, a row, a group of rows, a block or a table. */
const covers = ({ place }: Doubt, address: string): boolean => {
  const [table, block] = place.split('.');
  if (!place.includes('/')) return address.startsWith(`${table}/`) && (block === undefined || isIn(address, block));
  return address === place || address.startsWith(`${place}/`) || address.startsWith(`${place}.`);
};

const blocks: Readonly<Record<string, RegExp>> = {
  documents: /\/(?:rules|normativeDocuments)\//,
  services: /\/(?:licensing|otherServices)\//,
  enforcement: /\/(?:penalties|coercion)\//,
  charges: /\/fees\//,
  purchasing: /\/procurement\//,
};
const isIn = (address: string, block: string): boolean => !!blocks[block]?.test(address);

/** The addresses where the figure is another than in the report, and nothing is said about it. */
function silentlyWrong(json: unknown, year: number, html: string): string[] {
  const result = recognise(html, year);
  if (refused(result)) return [];
  const right = figuresOf(reportOf(json));
  const found = figuresOf(reportOf(result.json));
  const addresses = new Set([...right.keys(), ...found.keys()]);
  return [...addresses].filter(
    (address) =>
      (right.get(address) ?? '') !== (found.get(address) ?? '').normalize('NFKC').replace('(', '（').replace(')', '）').trim() &&
      !result.doubts.some((doubt) => covers(doubt, address)),
  );
}

const damageArbitrary: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom(...(Object.keys(damages) as (keyof typeof damages)[])),
  row: fc.nat(200),
  cell: fc.nat(20),
});

describe('a table with any damage', () => {
  it('never gives a wrong figure silently', async function () {
    this.timeout(120_000);
    const all = await reports();
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.array(damageArbitrary, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...(Object.keys(whole) as (keyof typeof whole)[])),
        (json, list, form) => {
          const tables = tablesOf(json);
          damage(tables, list);
          expect(silentlyWrong(json, json.year, htmlOf(whole[form](tables)))).to.deep.equal([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
