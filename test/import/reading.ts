/** Reading tables in tests. */
import { editions, failed, read, type Edition, type Report } from '../../src/index.js';
import { tablesInTree } from '../../src/parts/import/html-tables.js';
import { parseHTML } from '../../src/parts/import/parse-html.js';
import { recogniseTables } from '../../src/parts/import/recognise.js';
import { refused, type Recognition, type Refusal } from '../../src/parts/import/recognition.js';
import { figuresOf } from './tables.js';

export const recognise = (html: string, year?: number) => recogniseTables(tablesInTree(parseHTML(html)), editions, { year });

export function accepted(result: Recognition | Refusal): Recognition {
  if (refused(result)) throw new Error(`${result.refusal} ${JSON.stringify(result.doubts)}`);
  return result;
}

export function reportOf(json: unknown, by: readonly Edition[] = editions): Report {
  const report = read(json, { editions: by });
  if (failed(report)) throw new Error(report.failure);
  return report;
}

/** The figures as numbers where they are, so that ３ and 3 are the same. */
export const numbers = (json: unknown) => [...figuresOf(reportOf(json))].map(([address, text]) => [address, text.normalize('NFKC')]);
