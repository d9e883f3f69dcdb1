/**
 * Random damage to the tables of real reports, and what it must never do: give another figure than was published without a word. Where the
 * damaged page itself shows a number in another column, nobody could tell but by sums: then the sums have to tell.
 */
import fc from 'fast-check';
import { check } from '../../src/core/check.js';
import { placesOf } from '../../src/core/form.js';
import { failed } from '../../src/core/problem.js';
import { read } from '../../src/core/read.js';
import { refused, type Doubt, type Recognition, type Refusal } from '../../src/core/recognition.js';
import type { Report } from '../../src/core/report.js';
import { editions } from '../../src/editions/index.js';
import { figuresOf, htmlOf, tablesOf, type Cell, type Tables } from './damage.js';
import type { ReportJSON } from './reports.js';

/** One damage: what is done, and numbers that choose where and to what. */
interface Damage {
  readonly kind: keyof typeof damages;
  readonly row: number;
  readonly cell: number;
  readonly other: number;
}

const blank = (text = ''): Cell => ({ text, colspan: 1, rowspan: 1, header: false });
const wide = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const noise = ['', '\u00a0', '注', '*', '\u200b'];

/** What is done to a row at one of its cells; `rows` are all of them, `other` is another number. */
type Change = (row: Cell[], at: number, other: number, rows: Cell[][]) => void;

const write =
  (how: (text: string) => string): Change =>
  (row, at) =>
    void (row[at]!.write = how);

const damages = {
  span: (row, at) => void (row[at]!.colspan += 1),
  reach: (row, at) => void (row[at]!.rowspan += 1),
  lie: (row, at, other) => void ((row[at]!.colspan = other % 9), (row[at]!.rowspan = (other >> 4) % 4)),
  split: (row, at) => {
    const cell = row[at]!;
    if (cell.header && cell.text.length > 4)
      row.splice(at, 1, { ...cell, text: cell.text.slice(0, 4) }, { ...cell, text: cell.text.slice(4) });
  },
  noise: (row, at, other) => void row.splice(at, 0, blank(noise[other % noise.length])),
  lose: (row, at) => void row.splice(at, 1),
  hide: (row, at) => void (row[at]!.hidden = true),
  ghost: (row, at, other) => void row.splice(at, 0, { ...blank(String(other % 9)), hidden: true }),
  twice: (row, at) => void row.splice(at, 0, { ...row[at]! }),
  pad: (row) => void row.unshift(blank()),
  tail: (row) => void row.push(blank()),
  shift: (row, at, other) => {
    row.splice(at, 1);
    row.splice(other % (row.length + 1), 0, blank(noise[other % 2]));
  },
  swap: (row, at, other) => {
    const [one, two] = [row[at]!, row[other % row.length]!];
    if (!row.some(({ header }) => header)) return; // one line alone has no columns that add up
    [one.text, two.text] = [two.text, one.text];
  },
  merge: (row, at) => {
    const [one, two] = row.slice(at, at + 2);
    if (one && two) row.splice(at, 2, { ...one, text: [one.text, two.text].join(' '), colspan: one.colspan + two.colspan });
  },
  cover: (row, at) => {
    const [one, two] = row.slice(at, at + 2);
    if (one && two) row.splice(at, 2, { ...one, colspan: one.colspan + two.colspan });
  },
  glue: (row, _at, _other, rows) => void row.push(...(rows[rows.indexOf(row) + 1]?.splice(0) ?? [])),
  tear: (row, at, _other, rows) => void rows[(rows.indexOf(row) + 1) % rows.length]!.unshift(...row.splice(at + 1)),
  repeat: (row, _at, other, rows) => void rows[other % rows.length]!.push(...row.map((cell) => ({ ...cell }))),
  relabel: (row, _at, other, rows) => {
    const label = rows[other % rows.length]![0];
    if (row[0]?.header && label) row[0].text = label.text;
  },
  space: (row, at) => void (row[at]!.text = `\u00a0${row[at]!.text}\u3000`),
  widen: (row, at) => void (row[at]!.text = wide(row[at]!.text)),
  break: (row, at) => void (row[at]!.header && (row[at]!.text = row[at]!.text.replace(/(..)/g, '$1\n'))),
  upright: (row, at) => void (row[at]!.header && (row[at]!.write = (text) => Array.from(text).join('<br>'))),
  unseen: (row, at) => void (row[at]!.text = Array.from(row[at]!.text).join('\u200b')),
  unnumber: (row, at) => void (row[at]!.header && (row[at]!.text = row[at]!.text.replace(/^(?:（.）|.、|\d\.)/, ''))),
  empty: (row) => void row.splice(0),
  retitle: (row, at) => void (row[at]!.header && (row[at]!.text = '另一个词')),
  nest: write((text) => `<table><tr><td>${text}</td></tr></table>`),
  nestTwo: write((text) => `<table><tr><td>${text}</td><td>${text}</td></tr></table>`),
  field: (row, at) => void (row[at]!.header || (row[at]!.write = (text) => `<input value="${text}">`)),
  picture: (row, at) => void (row[at]!.header || (row[at]!.write = () => '<img src="5.png" alt="5">')),
  footnote: write((text) => `${text}<sup>2</sup>`),
  corrected: write((text) => `<del>1</del>${text}`),
  struck: write((text) => `<s>1</s>${text}`),
  marks: write((text) => `<p class=MsoNormal><span lang=EN-US>${text}<o:p></o:p></span></p><p>&nbsp;</p>`),
} satisfies Record<string, Change>;

/** The page shows a number where another one was published: without a sum nobody could tell. */
const asShown: readonly Damage['kind'][] = [
  'noise',
  'lose',
  'hide',
  'twice',
  'tail',
  'shift',
  'swap',
  'merge',
  'cover',
  'glue',
  'tear',
  'lie',
];

/** What is done to all tables; the other report is another agency's. */
const whole = {
  none: (tables: Tables) => tables,
  apart: (tables: Tables) => tables.flatMap((rows) => rows.map((row) => [row])),
  together: (tables: Tables) => [tables.flat()],
  scaled: (tables: Tables) => tables.map((rows) => rows.map((row) => row.map((cell) => ({ ...cell, colspan: cell.colspan * 2 - 1 })))),
  without: (tables: Tables) => tables.slice(1),
  beforeAnother: (tables: Tables, other: Tables) => [...tables, ...other],
  afterAnother: (tables: Tables, other: Tables) => [...other, ...tables],
  besideAnother: (tables: Tables, other: Tables) => tables.map((rows, at) => rows.map((row, y) => [...row, ...(other[at]?.[y] ?? [])])),
  besideItsNumbers: (tables: Tables, other: Tables) =>
    tables.map((rows, at) => rows.map((row, y) => [...row, ...(other[at]?.[y] ?? []).filter(({ header }) => !header)])),
  turned: (tables: Tables) => tables.map((rows) => (rows[0] ?? []).map((_, x) => rows.flatMap((row) => row[x] ?? []))),
  lastColumnFirst: (tables: Tables) =>
    tables.map((rows) => rows.map((row) => (row.length > 2 ? [row[0]!, row.at(-1)!, ...row.slice(1, -1)] : row))),
  withoutAColumn: (tables: Tables) => tables.map((rows) => rows.map((row) => (row.length > 4 ? row.slice(0, -1) : row))),
  headersAgain: (tables: Tables) => tables.map((rows) => rows.flatMap((row, y) => (y === 9 ? [...rows.slice(0, 3), row] : [row]))),
};

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

function reportOf(json: unknown): Report {
  const report = read(json, editions);
  if (failed(report)) throw new Error(report.failure);
  return report;
}

/** What does not add up, table by table; a row that was left out can be anything. */
const faults = (report: Report, doubts: readonly Doubt[] = []): ReadonlySet<string> =>
  new Set(
    check(withUnknown(report, doubts))
      .findings.filter(({ kind, rule, state }) => kind === 'error' && (rule === 'sum' || rule === 'balance') && state === 'broken')
      .map(({ total }) => total.map(({ address }) => address).join(' ')),
  );

function withUnknown(report: Report, doubts: readonly Doubt[]): Report {
  const leftOut = doubts.filter(({ code }) => !['sums', 'gap', 'unreadable', 'edition', 'unknown', 'year'].includes(code));
  const sheets = Object.entries(report.sheets).map(([key, { table, cells }]) => {
    const places = placesOf(table);
    const isOut = (index: number) => cells[index] === null && leftOut.some((doubt) => covers(doubt, places[index]!.address));
    return [
      key,
      { table, cells: cells.map((cell, index) => (isOut(index) ? { text: '?', without: 'unreadable' as const } : cell)) },
    ] as const;
  });
  return { ...report, sheets: Object.fromEntries(sheets) };
}

const plain = (text = '') =>
  text
    .normalize('NFKC')
    .replace(/\(2\)$/, '')
    .trim();

/** The addresses where the figure is another than in the report, and nothing is said about it. */
function silentlyWrong(json: ReportJSON, result: Recognition | Refusal, tolerant: boolean): string[] {
  if (refused(result)) return [];
  const right = reportOf(json);
  const found = reportOf(result.json);
  const [before, after] = [faults(right), faults(found, result.doubts)];
  const [figuresBefore, figuresAfter] = [figuresOf(right), figuresOf(found)];
  const wrong = [...new Set([...figuresBefore.keys(), ...figuresAfter.keys()])].filter(
    (address) =>
      plain(figuresBefore.get(address)) !== plain(figuresAfter.get(address)) && !result.doubts.some((doubt) => covers(doubt, address)),
  );
  const told = (table: string) => [...after].some((address) => address.startsWith(`${table}/`) && !before.has(address));
  return tolerant ? wrong.filter((address) => told(address.split('/')[0]!)) : wrong;
}

const damageArbitrary: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom(...(Object.keys(damages) as (keyof typeof damages)[])),
  row: fc.nat(200),
  cell: fc.nat(20),
  other: fc.nat(500),
});

/** What came of each damaged page. */
export interface Outcome {
  readonly refused: number;
  readonly doubted: number;
  readonly sure: number;
  /** Read as the damaged page shows it, where no sum says otherwise. */
  readonly asShown: number;
}

/** A page with damaged tables of one report, and those of another where the form wants it. */
export function damaged(json: ReportJSON, another: ReportJSON, list: readonly Damage[], form: keyof typeof whole): string {
  const tables = structuredClone(untouched(json));
  const rows = tables.flat();
  for (const { kind, row, cell, other } of list) {
    const chosen = rows[row % rows.length]!;
    if (chosen.length) damages[kind](chosen, cell % chosen.length, other, rows);
  }
  return htmlOf(whole[form](tables, untouched(another)));
}

const known = new WeakMap<ReportJSON, Tables>();

function untouched(json: ReportJSON): Tables {
  if (!known.has(json)) known.set(json, tablesOf(json));
  return known.get(json)!;
}

/**
 * What was once read wrongly: two reports side by side, with the first line of numbers among the headers; a heading or another block's
 * word among the headers; a total that was blank beside a row that was left out.
 */
const found: [number, number, Damage[], keyof typeof whole][] = [
  [2, 0, [{ kind: 'glue', row: 94, cell: 0, other: 0 }], 'besideItsNumbers'],
  [0, 1, [{ kind: 'empty', row: 87, cell: 0, other: 0 }], 'besideItsNumbers'],
  [2, 0, [{ kind: 'empty', row: 101, cell: 0, other: 0 }], 'besideAnother'],
  [0, 0, [{ kind: 'repeat', row: 100, cell: 0, other: 1 }], 'lastColumnFirst'],
  [4, 0, [{ kind: 'repeat', row: 0, cell: 0, other: 47 }], 'lastColumnFirst'],
  [
    2,
    0,
    [
      { kind: 'twice', row: 187, cell: 0, other: 0 },
      { kind: 'shift', row: 186, cell: 9, other: 9 },
      { kind: 'hide', row: 23, cell: 2, other: 0 },
    ],
    'none',
  ],
];

/** Damages reports so many times, and fails with the least damage that gives a wrong figure silently. */
export function damage(
  reports: readonly ReportJSON[],
  recognise: (html: string, year: number) => Recognition | Refusal,
  runs: number,
  seed?: number,
): Outcome {
  const outcome = { refused: 0, doubted: 0, sure: 0, asShown: 0 };
  fc.assert(
    fc.property(
      fc.nat(reports.length - 1),
      fc.nat(reports.length - 1),
      fc.array(damageArbitrary, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...(Object.keys(whole) as (keyof typeof whole)[])),
      (index, another, list, form) => {
        const json = reports[index]!;
        const result = recognise(damaged(json, reports[another]!, list, form), json.year);
        outcome[refused(result) ? 'refused' : result.doubts.length ? 'doubted' : 'sure']++;
        const shown = list.some(({ kind }) => asShown.includes(kind));
        if (shown && silentlyWrong(json, result, false).length) outcome.asShown++;
        const wrong = silentlyWrong(json, result, shown);
        if (wrong.length) throw new Error(`silently wrong: ${wrong.join(' ')}`);
      },
    ),
    { numRuns: runs, examples: found, ...(seed !== undefined && { seed }) },
  );
  return outcome;
}
