/** Importing as programs call it, in a browser: a published report in, the report out, with what was repaired and what is doubtful. */
import type { Address } from '../../core/address.js';
import { describeRecognition, type ImportWords } from './describe.js';
import type { Edition } from '../../core/form.js';
import { placeInWords } from './place-name.js';
import { failed } from '../../core/problem.js';
import { read } from '../../core/read.js';
import { refused, type Recognition, type Refusal } from './recognition.js';
import type { Report } from '../../core/report.js';
import edition2014 from '../../editions/2014.js';
import { editions as known } from '../../editions/index.js';
import { importLocales } from './words/index.js';
import { recogniseFile, type Wishes } from './file.js';
import { tablesIn } from './html-tables.js';
import { orRefusal, within } from './limits.js';
import { openDOCX } from './open-docx.js';
import { openXLSX } from './open-xlsx.js';
import { parseHTML } from './parse-html.js';
import { recogniseTables } from './recognise.js';

export type { ImportWords } from './describe.js';
export type { ReportJSON } from '../../core/write.js';
export { refused, type Doubt, type Recognition, type Refusal, type Repair } from './recognition.js';

/** What is known about the report beforehand, and by which editions of the form it is read. */
export interface ImportOptions extends Wishes {
  readonly editions?: readonly Edition[];
}

/** What importing gives: the report's JSON, the report itself where the JSON is complete, and what was found on the way. */
export interface Imported extends Recognition {
  readonly report?: Report;
}

/** Pages that insist on trusted types do not let a text through the browser's own parser. */
const means = { parseHTML, openDOCX, openXLSX };

/** Reads a report from a file that was dropped or chosen: HTML, DOCX, XLSX, text or Markdown. */
export async function importFile(file: File, { editions = all(), ...before }: ImportOptions = {}): Promise<Imported | Refusal> {
  // A file that is too large is not even opened.
  const tooLarge = orRefusal(() => within('bytes', file.size));
  if (tooLarge) return tooLarge;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return withReport(await recogniseFile(bytes, file.name, editions, means, before), editions);
}

/** Reads a report from the tables of a page, or of what was pasted into one. */
export const importTables = (element: ParentNode, { editions = all(), ...before }: ImportOptions = {}): Imported | Refusal =>
  withReport(
    orRefusal(() => recogniseTables(tablesIn(element), editions, before)),
    editions,
  );

/** The account of an import in sentences, with the places in the form's own words; zh-CN when nothing is said. */
export const describeImport = (result: Recognition | Refusal, lang = '', words: readonly ImportWords[] = importLocales): string[] =>
  describeRecognition(result, words.find(({ tag }) => tag === lang) ?? importLocales[0], namer(own(result)));

/** Names places; the same one may be said often. */
function namer(editions: readonly Edition[]): (place: Address) => string {
  const names = new Map<Address, string>();
  return (place) => {
    const name = names.get(place) ?? placeInWords(place, editions);
    names.set(place, name);
    return name;
  };
}

/** Every edition, the report's own first: others may have other words for the same row. */
function own(result: Recognition | Refusal): readonly Edition[] {
  const ids: readonly string[] = refused(result) ? [] : [result.json.edition, ...Object.values(result.json.editions ?? {})];
  return [...all().filter(({ id }) => ids.includes(id)), ...all()];
}

const all = (): readonly Edition[] => [edition2014, ...known];

function withReport(result: Recognition | Refusal, editions: readonly Edition[]): Imported | Refusal {
  if (refused(result)) return result;
  const report = read(result.json, editions);
  return failed(report) ? result : { ...result, report };
}
