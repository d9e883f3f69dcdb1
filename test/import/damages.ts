/** What can be done to the tables of a page: to a row at one of its cells, and to all of them. */
import type { ReportJSON } from './reports.js';
import { bare, htmlOf, tablesOf, type Cell, type Tables } from './tables.js';

/** One damage: what is done, and numbers that choose where and to what. */
export interface Damage {
  readonly kind: keyof typeof damages;
  readonly row: number;
  readonly cell: number;
  readonly other: number;
}

const wide = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const noise = ['', '\u00a0', '注', '*', '\u200b'];

/** What is done to a row at one of its cells; `rows` are all of them, `other` is another number. */
type Change = (row: Cell[], at: number, other: number, rows: Cell[][]) => void;

const write =
  (how: (text: string) => string): Change =>
  (row, at) =>
    void (row[at]!.write = how);

export const damages = {
  span: (row, at) => void (row[at]!.colspan += 1),
  reach: (row, at) => void (row[at]!.rowspan += 1),
  lie: (row, at, other) => void ((row[at]!.colspan = other % 9), (row[at]!.rowspan = (other >> 4) % 4)),
  split: (row, at) => {
    const cell = row[at]!;
    if (cell.header && cell.text.length > 4)
      row.splice(at, 1, { ...cell, text: cell.text.slice(0, 4) }, { ...cell, text: cell.text.slice(4) });
  },
  noise: (row, at, other) => void row.splice(at, 0, bare(noise[other % noise.length])),
  lose: (row, at) => void row.splice(at, 1),
  hide: (row, at) => void (row[at]!.hidden = true),
  ghost: (row, at, other) => void row.splice(at, 0, { ...bare(String(other % 9)), hidden: true }),
  twice: (row, at) => void row.splice(at, 0, { ...row[at]! }),
  pad: (row) => void row.unshift(bare()),
  tail: (row) => void row.push(bare()),
  shift: (row, at, other) => {
    row.splice(at, 1);
    row.splice(other % (row.length + 1), 0, bare(noise[other % 2]));
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
export const asShown: readonly Damage['kind'][] = [
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
export const whole = {
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
