/** A whole report as the markup of its chapters. The tables are tags of their own, which show what the report gives them. */
import type { Report } from '../core/report.js';
import { paragraphs } from '../core/text.js';
import { fill, translate, type Locale } from '../core/words.js';
import { h, type Markup } from './markup.js';

/** What stands inside a table's tag: nothing where it paints itself, the table where it is rendered beforehand. */
export type TableContents = (key: string) => readonly Markup[];

/** The chapters of a report, with headings of a level from 1 to 6. */
export function reportMarkup(report: Report, locale: Locale, level: number, contents: TableContents = () => []): Markup {
  const { words, tag, direction } = locale;
  const heading = `h${Math.min(Math.max(Math.trunc(level) || 2, 1), 6)}`;
  const chapters = report.chapters.map(({ title, text, table }, index) => {
    const ordinal = words.ordinals[index] ?? String(index + 1);
    const body = table === undefined ? prose(report, text ?? '') : [h('disclosure-table', { section: table }, ...contents(table))];
    return h('section', {}, h(heading, {}, fill(words.chapter, { ordinal, title: translate(title || table || '', locale) })), ...body);
  });
  return h('article', { class: 'disclosure-report', slot: 'report', lang: tag, dir: direction }, ...chapters);
}

const prose = (report: Report, key: string): Markup[] => paragraphs(report.prose[key] ?? '').map((paragraph) => h('p', {}, paragraph));
