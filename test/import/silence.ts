/** Whether figures that were read are others than were published, without a word about them. */
import { check } from '../../src/core/check.js';
import { placesOf } from '../../src/core/form.js';
import { failed } from '../../src/core/problem.js';
import { read } from '../../src/core/read.js';
import { refused, type Doubt, type Recognition, type Refusal } from '../../src/parts/import/recognition.js';
import type { Report } from '../../src/core/report.js';
import { editions } from '../../src/editions/index.js';
import type { ReportJSON } from './reports.js';
import { figuresOf } from './tables.js';

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
export function silentlyWrong(json: ReportJSON, result: Recognition | Refusal, tolerant: boolean): string[] {
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
