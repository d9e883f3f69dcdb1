/** The published reports that tests of reading tables walk through. */
const names = [
  'hongze-2023',
  'huaian-2024',
  'jiaxing-jingxinju-2020',
  'shanghai-bangongting-2019',
  'shanghai-bangongting-2025',
  'shuyang-2025',
  'suqian-2023',
  'suqian-2024',
] as const;

export interface ReportJSON {
  readonly year: number;
  readonly agency: string;
  readonly edition: string;
  readonly tables: Readonly<Record<string, unknown>>;
}

export const textAt = async (path: string): Promise<string> => (await fetch(new URL(path, import.meta.url))).text();

export const reports = (): Promise<readonly ReportJSON[]> =>
  Promise.all(names.map(async (name) => JSON.parse(await textAt(`../../stories/reports/${name}.json`)) as ReportJSON));
