import { parseArgs } from 'node:util';
import { toHTML, type HTMLOptions } from '../api.js';
import type { Blank } from '../core/cell.js';
import { describeProblem, localeOf } from '../core/words.js';
import { allLocales } from '../locales/all.js';
import { h, toText } from '../outputs/markup.js';
import { open } from './open.js';
import { oneOf, unusable } from './unusable.js';

const blanks: readonly Blank[] = ['blank', 'zero', 'dash'];
const levels = ['1', '2', '3', '4', '5', '6'] as const;

/** `disclosure render`: prints a report or one table as static HTML, with its style sheet. */
export function render(options: readonly string[]): number {
  const string = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...options],
    allowPositionals: true,
    options: { table: string, lang: string, blank: string, level: string, src: string, css: { type: 'string', default: 'disclosure.css' } },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length) throw unusable('render', 'one FILE', positionals.join(' ') || 'none');
  const { table, lang = '', src, css } = values;
  const rendering: HTMLOptions = {
    lang,
    ...(table !== undefined && { table }),
    ...(values.blank !== undefined && { blank: oneOf(blanks, values.blank, '--blank') }),
    ...(values.level !== undefined && { level: Number(oneOf(levels, values.level, '--level')) }),
    ...(src !== undefined && { src }),
  };
  const locale = localeOf(lang, allLocales());
  const report = open(file, locale);
  for (const problem of report.problems) console.error(`${file}: ${describeProblem(problem, locale)}`);
  if (table !== undefined) oneOf(Object.keys(report.sheets), table, `${file}: --table`);
  console.log(`${toText(h('link', { rel: 'stylesheet', href: css }))}\n${toHTML(report, rendering)}`);
  return report.problems.length ? 1 : 0;
}
