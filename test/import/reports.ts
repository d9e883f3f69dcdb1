/** The published reports that tests of reading tables walk through. */
import { reportNames, reportText } from '../fixtures.js';

export interface ReportJSON {
  readonly year: number;
  readonly agency: string;
  readonly edition: string;
  readonly tables: Readonly<Record<string, unknown>>;
}

export const textAt = async (path: string): Promise<string> => (await fetch(new URL(path, import.meta.url))).text();

export const reports = (): Promise<readonly ReportJSON[]> =>
  Promise.all(reportNames.map(async (name) => JSON.parse(await reportText(name)) as ReportJSON));
