/** A whole report as the markup of its chapters. The tables are tags of their own, which show what the report gives them. */
import { ownerOf } from '../core/names.js';
import type { Report } from '../core/report.js';
import { paragraphs } from '../core/text.js';
import { fill, translate, type Locale } from '../core/words.js';
import { h, type Markup } from './markup.js';

/** What stands inside a table's tag: nothing where it paints itself, the table where it is rendered beforehand. */
export type TableContents = (key: string) => readonly Markup[];

/** How a report is laid out as a whole. */
export interface Standing {
  readonly locale: Locale;
  /** Level of the chapters' headings, from 1 to 6. */
  readonly level: number;
  /** The other site that has given the report: it is named above the chapters, whose tables keep their captions for those who do not see. */
  readonly site?: string | undefined;
}

/** The chapters of a report. */
export function reportMarkup(report: Report, { locale, level, site }: Standing, contents: TableContents = () => []): Markup {
  const { words, tag, direction } = locale;
  const heading = `h${Math.min(Math.max(Math.trunc(level) || 2, 1), 6)}`;
  const chapters = report.chapters.map(({ title, text, table }, index) => {
    const ordinal = words.ordinals[index] ?? String(index + 1);
    const body = table === undefined ? prose(report, text ?? '') : [h('disclosure-table', { section: table }, ...contents(table))];
    return h('section', {}, h(heading, {}, fill(words.chapter, { ordinal, title: translate(title || table || '', locale) })), ...body);
  });
  const origin = site ? [h('p', { class: 'disclosure-from' }, ownerOf(report, locale, site))] : [];
  return h('article', { class: 'disclosure-report', slot: 'report', lang: tag, dir: direction }, ...origin, ...chapters);
}

const prose = (report: Report, key: string): Markup[] => paragraphs(report.prose[key] ?? '').map((paragraph) => h('p', {}, paragraph));
