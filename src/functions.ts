/** The functions that show a report to programs, in one of some languages. */
import { tableOf, type Address } from './core/address.js';
import type { Blank } from './core/cell.js';
import type { Grid } from './core/grid.js';
import { layout as layoutIn } from './core/layout.js';
import { placeAt } from './core/names.js';
import { cellAt, type Report } from './core/report.js';
import { sentence } from './core/sentence.js';
import { localeOf, type Locale } from './core/words.js';
import { reportHTML, tableHTML, tagHTML } from './outputs/html.js';

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

/** The functions with the languages to choose from where a call names none. */
export function functionsWith(languages: () => readonly [Locale, ...Locale[]]) {
  const localeFor = ({ lang = '', locales = languages() }: ShowOptions): Locale => localeOf(lang, locales);

  /** Lays out one table of a report; `undefined` where the report has no such table. */
  const layout = (report: Report, table: string, options: ShowOptions = {}): Grid | undefined =>
    layoutIn(report, table, localeFor(options), options.blank, options.site);

  /** A cell of a report as a sentence, such as `自然人 · 予以公开 1件`; `undefined` where the report has no such cell. */
  function toSentence(report: Report, address: Address, options: ShowOptions = {}): string | undefined {
    const sheet = report.sheets[tableOf(address)];
    const place = sheet && placeAt(sheet.table, address);
    return place && sentence(cellAt(report, address)!, place, localeFor(options));
  }

  /** A grid as its table, or a report as its tag with the tables inside, in HTML. Empty where the report has no such table. */
  function toHTML(what: Grid | Report, options: HTMLOptions = {}): string {
    if ('form' in what) return tableHTML(what);
    const rendering = { ...options, locale: localeFor(options) };
    return options.table === undefined ? reportHTML(what, rendering) : (tagHTML(what, options.table, rendering) ?? '');
  }

  return { layout, toSentence, toHTML };
}
