/** Grid and Report → HTML text: what the elements would put into the page, so that a page has it before, and without, the script. */
import type { Blank } from '../core/cell.js';
import type { Grid } from '../core/grid.js';
import { layout } from '../core/layout.js';
import type { Report } from '../core/report.js';
import type { Locale } from '../core/words.js';
import { h, toText, type Markup } from './markup.js';
import { reportMarkup } from './report.js';
import { noteMarkup, tableMarkup } from './table.js';

/** How a report is rendered. */
export interface Rendering {
  readonly locale: Locale;
  readonly blank?: Blank | undefined;
  /** The other site that has given the report. */
  readonly site?: string | undefined;
  /** Level of the chapters' headings. */
  readonly level?: number | undefined;
  /** Address of the report's JSON, for the script to take over with. */
  readonly src?: string | undefined;
}

const contents = (grid: Grid): Markup[] => [tableMarkup(grid.form, grid), ...(grid.note ? [noteMarkup(grid)] : [])];

/** One table, as the element paints it. */
export const tableHTML = (grid: Grid): string => contents(grid).map(toText).join('');

/** One table inside its tag; `undefined` where the report has no such table. */
export function tagHTML(report: Report, key: string, { locale, blank, site, src }: Rendering): string | undefined {
  const grid = layout(report, key, locale, blank, site);
  return grid && toText(h('disclosure-table', { section: key, src, lang: locale.tag }, ...contents(grid)));
}

/** A whole report inside its tag. */
export function reportHTML(report: Report, { locale, blank, site, level = 2, src }: Rendering): string {
  const tables = (key: string): Markup[] => {
    const grid = layout(report, key, locale, blank, site);
    return grid ? contents(grid) : [];
  };
  return toText(h('disclosure-report', { src, lang: locale.tag, level }, reportMarkup(report, { locale, level, site }, tables)));
}
