import { parseArgs } from 'node:util';
import { toHTML } from '../api.js';
import { localeOf, describeProblem } from '../core/words.js';
import { allLocales } from '../locales/all.js';
import { toText, h } from '../outputs/markup.js';
import { open } from './open.js';
import { unusable, oneOf } from './unusable.js';

const blanks = ["blank", "zero", "dash"];
const levels = ["1", "2", "3", "4", "5", "6"];
function render(options) {
  const string = { type: "string" };
  const { values, positionals } = parseArgs({
    args: [...options],
    allowPositionals: true,
    options: { table: string, lang: string, blank: string, level: string, src: string, css: { type: "string", default: "disclosure.css" } }
  });
  const [file, ...others] = positionals;
  if (file === void 0 || others.length) throw unusable("render", "one FILE", positionals.join(" ") || "none");
  const { table, lang = "", src, css } = values;
  const rendering = {
    lang,
    ...table !== void 0 && { table },
    ...values.blank !== void 0 && { blank: oneOf(blanks, values.blank, "--blank") },
    ...values.level !== void 0 && { level: Number(oneOf(levels, values.level, "--level")) },
    ...src !== void 0 && { src }
  };
  const locale = localeOf(lang, allLocales());
  const report = open(file, locale);
  for (const problem of report.problems) console.error(`${file}: ${describeProblem(problem, locale)}`);
  if (table !== void 0) oneOf(Object.keys(report.sheets), table, `${file}: --table`);
  console.log(`${toText(h("link", { rel: "stylesheet", href: css }))}
${toHTML(report, rendering)}`);
  return report.problems.length ? 1 : 0;
}

export { render };
//# sourceMappingURL=render.js.map
