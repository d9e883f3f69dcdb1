/** The functions of the project as programs call them: with every edition and language that comes along. */
import { tableOf, type Address } from './core/address.js';
import type { Blank } from './core/cell.js';
import type { Edition } from './core/form.js';
import type { Grid } from './core/grid.js';
import { layout as layoutIn } from './core/layout.js';
import { placeAt } from './core/names.js';
import { failed, type Failure } from './core/problem.js';
import { read as readBy, readEdition, type Overrides } from './core/read.js';
import { cellAt, type Report } from './core/report.js';
import { sentence } from './core/sentence.js';
import { localeOf, type Locale } from './core/words.js';
import { editions as known } from './editions/index.js';
import { locales as languages } from './locales/index.js';
import { reportHTML, tableHTML, tagHTML } from './outputs/html.js';

/** How a report is read: by which editions of the form, and what takes precedence over the file. */
export interface ReadOptions extends Overrides {
  readonly editions?: readonly Edition[];
}

/** How a report is shown. */
export interface ShowOptions {
  /** BCP 47 tag of the language; zh-CN when nothing is said. */
  readonly lang?: string;
  readonly locales?: readonly [Locale, ...Locale[]];
  readonly blank?: Blank;
  /** The other site that has given the report, as `data.example.cn`: the caption says so. */
  readonly site?: string;
}

/** How a report is rendered as HTML. */
export interface HTMLOptions extends ShowOptions {
  /** One table alone: `requests`. The whole report otherwise. */
  readonly table?: string;
  /** Level of the chapters' headings in a whole report. */
  readonly level?: number;
  /** Address of the report's JSON, for the script to take over with. */
  readonly src?: string;
}

/** Reads report JSON, as text or value. Returns the report with its problems, or the failure that says why it is none. */
export const read = (json: unknown, { editions = known, ...overrides }: ReadOptions = {}): Report | Failure =>
  readBy(json, editions, overrides);

/** Has an edition of the form read by from now on, after a check; returns what is wrong with it otherwise. */
export function addEdition(json: unknown): Failure | undefined {
  const edition = readEdition(json);
  if (failed(edition)) return edition;
  known.push(edition);
  return undefined;
}

const localeFor = ({ lang = '', locales = languages }: ShowOptions): Locale => localeOf(lang, locales);

/** Lays out one table of a report; `undefined` where the report has no such table. */
export const layout = (report: Report, table: string, options: ShowOptions = {}): Grid | undefined =>
  layoutIn(report, table, localeFor(options), options.blank, options.site);

/** A cell of a report as a sentence, such as `自然人 · 予以公开 1件`; `undefined` where the report has no such cell. */
export function toSentence(report: Report, address: Address, options: ShowOptions = {}): string | undefined {
  const sheet = report.sheets[tableOf(address)];
  const place = sheet && placeAt(sheet.table, address);
  return place && sentence(cellAt(report, address)!, place, localeFor(options));
}

/** A grid as its table, or a report as its tag with the tables inside, in HTML. Empty where the report has no such table. */
export function toHTML(what: Grid | Report, options: HTMLOptions = {}): string {
  if ('form' in what) return tableHTML(what);
  const rendering = { ...options, locale: localeFor(options) };
  return options.table === undefined ? reportHTML(what, rendering) : (tagHTML(what, options.table, rendering) ?? '');
}
