import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read, toHTML, type HTMLOptions } from '../api.js';
import type { Blank } from '../core/cell.js';
import { failed } from '../core/problem.js';
import { describeFailure, describeProblem, localeOf } from '../core/words.js';
import { locales } from '../locales/index.js';
import { toText, h } from '../outputs/markup.js';
import { decode } from '../sources/decode.js';

/** `disclosure render`: prints a report or one table as static HTML, with its style sheet. */
export function render(options: readonly string[]): number {
  const string = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...options],
    allowPositionals: true,
    options: { table: string, lang: string, blank: string, level: string, src: string, css: { type: 'string', default: 'disclosure.css' } },
  });
  const [file = ''] = positionals;
  const { table, lang = '', blank, level, src, css } = values;
  const locale = localeOf(lang, locales);
  const bytes = open(file);
  const text = typeof bytes === 'string' ? bytes : decode(bytes);
  const report = typeof text === 'string' && typeof bytes !== 'string' ? read(text) : text;
  if (typeof report === 'string' || failed(report)) {
    console.error(`${file}: ${typeof report === 'string' ? report : describeFailure(report, locale)}`);
    return 2;
  }
  for (const problem of report.problems) console.error(`${file}: ${describeProblem(problem, locale)}`);
  const rendering: HTMLOptions = {
    lang,
    ...(table && { table }),
    ...(blank && { blank: blank as Blank }),
    ...(src && { src }),
    ...(level && { level: Number(level) }),
  };
  const html = toHTML(report, rendering);
  if (!html) {
    console.error(`${file}: --table ${table}: ${Object.keys(report.sheets).join(', ')}`);
    return 2;
  }
  console.log(`${toText(h('link', { rel: 'stylesheet', href: css }))}\n${html}`);
  return report.problems.length ? 1 : 0;
}

/** The file's bytes, or why it cannot be opened. */
function open(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch (error) {
    return (error as Error).message;
  }
}
