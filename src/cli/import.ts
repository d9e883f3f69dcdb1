import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { editions } from '../editions/index.js';
import { importLocales } from '../locales/import/index.js';
import { account } from '../sources/describe.js';
import { recogniseFile } from '../sources/file.js';
import { openDOCX } from '../sources/open-docx.js';
import { openXLSX } from '../sources/open-xlsx.js';
import { parseHTML } from '../sources/parse-html.js';
import { refused } from '../sources/recognition.js';

/**
 * `disclosure import`: reads a published report from a file and prints its JSON; what was repaired and what is doubtful goes to
 * standard error. Exit 0: every figure is sure, 1: some are doubtful, 2: refused.
 */
export async function importFile(options: readonly string[]): Promise<number> {
  const string = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...options],
    allowPositionals: true,
    options: { year: string, agency: string, lang: string },
  });
  const { year, agency, lang } = values;
  const [file = ''] = positionals;
  const words = importLocales.find(({ tag }) => tag === lang) ?? importLocales[0];
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    return 2;
  }
  const means = { parseHTML, openDOCX, openXLSX };
  const known = { year: year === undefined ? undefined : Number(year), agency };
  const result = await recogniseFile(bytes, basename(file), editions, means, known);
  for (const line of account(result, words)) console.error(`${file}: ${line}`);
  if (refused(result)) return 2;
  console.log(JSON.stringify(result.json, null, 2));
  return result.doubts.length ? 1 : 0;
}
