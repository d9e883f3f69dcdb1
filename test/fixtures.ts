/** The files that tests compare with: the official forms and the published reports. */
import { rowsOf } from './keys.js';
import { failed, read, type Report } from '../src/index.js';

/** A form as it was transcribed: rows of [text, colspan, rowspan], empty text where a number goes. */
export type OfficialRow = readonly (readonly [text: string, colspan: number, rowspan: number])[];

/** A report file, as far as tests walk through it. */
export interface ReportFile {
  readonly year: number;
  readonly agency: string;
  readonly tables: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const reportNames = [
  'hongze-2023',
  'huaian-2024',
  'jiaxing-jingxinju-2020',
  'shanghai-bangongting-2019',
  'shanghai-bangongting-2025',
  'shuyang-2025',
  'suqian-2023',
  'suqian-2024',
] as const;

export type ReportName = (typeof reportNames)[number];

export const addressOf = (name: ReportName): string => new URL(`../stories/reports/${name}.json`, import.meta.url).href;

const fetchText = async (address: string | URL): Promise<string> => (await fetch(address)).text();

export const reportText = (name: ReportName): Promise<string> => fetchText(addressOf(name));

export const reportFile = async (name: ReportName): Promise<ReportFile> => JSON.parse(await reportText(name)) as ReportFile;

/** The official form of an edition: its tables row by row, and the bare words where the published spans are inconsistent. */
export async function official(id: string): Promise<Readonly<Record<string, readonly OfficialRow[]>> & { proactiveWords?: string[][] }> {
  return JSON.parse(await fetchText(new URL(`official/${id}.json`, import.meta.url))) as Awaited<ReturnType<typeof official>>;
}

/** A report that is expected to be one. */
export function report(json: unknown, options?: Parameters<typeof read>[1]): Report {
  const result = read(json, options);
  if (failed(result)) throw new Error(`No report: ${result.failure} ${result.found}`);
  return result;
}

/** What the file prints in each cell of a table, found by key and column, in the order of print. */
export function figuresOf({ tables }: ReportFile, edition: string, table: string): string[] {
  return rowsOf(edition, table).flatMap(({ row, columns }) => {
    const values = row.split('.').reduce<unknown>((group, key) => (group as Record<string, unknown>)[key], tables[table]) as (
      string | number | null
    )[];
    return columns.map((_, index) => String(values[index] ?? ''));
  });
}
