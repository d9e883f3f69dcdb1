import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { describeRecognition } from '../parts/import/describe.js';
import { refused } from '../parts/import/recognition.js';
import edition2014 from '../editions/2014.js';
import { editions } from '../editions/index.js';
import { importLocales } from '../parts/import/words/index.js';
import { recogniseFile } from '../parts/import/file.js';
import { parseHTML } from '../parts/import/parse-html.js';
import { bytesOf } from './open.js';
import { unusable } from './unusable.js';

const means = {
  parseHTML,
  openDOCX: async (bytes) => (await import('../parts/import/open-docx.js')).openDOCX(bytes),
  openXLSX: async (bytes) => (await import('../parts/import/open-xlsx.js')).openXLSX(bytes)
};
async function importReport(options) {
  const string = { type: "string" };
  const { values, positionals } = parseArgs({
    args: [...options],
    allowPositionals: true,
    options: { year: string, agency: string, lang: string, prose: { type: "boolean" } }
  });
  const [file, ...others] = positionals;
  if (file === void 0 || others.length) throw unusable("import", "one FILE", positionals.join(" ") || "none");
  const { year, agency, lang, prose } = values;
  if (year !== void 0 && !/^\d{4}$/.test(year)) throw unusable("--year", "a year such as 2020", `"${year}"`);
  const known = { year: year === void 0 ? void 0 : Number(year), agency, prose };
  const words = importLocales.find(({ tag }) => tag === lang) ?? importLocales[0];
  const result = await recogniseFile(bytesOf(file), basename(file), [edition2014, ...editions], means, known);
  for (const line of describeRecognition(result, words)) console.error(`${file}: ${line}`);
  if (refused(result)) return 2;
  console.log(JSON.stringify(result.json, null, 2));
  return result.doubts.length ? 1 : 0;
}

export { importReport };
//# sourceMappingURL=import.js.map
