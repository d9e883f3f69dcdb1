import { type ImportWords } from './describe.js';
import type { Edition } from '../../core/form.js';
import { type Recognition, type Refusal } from './recognition.js';
import type { Report } from '../../core/report.js';
import { type Wishes } from './file.js';
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
/** Reads a report from a file that was dropped or chosen: HTML, DOCX, XLSX, text or Markdown. */
export declare function importFile(file: File, { editions, ...before }?: ImportOptions): Promise<Imported | Refusal>;
/** Reads a report from the tables of a page, or of what was pasted into one. */
export declare const importTables: (element: ParentNode, { editions, ...before }?: ImportOptions) => Imported | Refusal;
/** The account of an import in sentences, with the places in the form's own words; zh-CN when nothing is said. */
export declare const describeImport: (result: Recognition | Refusal, lang?: string, words?: readonly ImportWords[]) => string[];
