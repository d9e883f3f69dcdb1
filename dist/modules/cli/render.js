import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read, toHTML } from '../api.js';
import { failed } from '../core/problem.js';
import { localeOf, describeFailure, describeProblem } from '../core/words.js';
import { locales } from '../locales/index.js';
import { toText, h } from '../outputs/markup.js';
import { decode } from '../sources/decode.js';

function render(options) {
  const string = { type: "string" };
  const { values, positionals } = parseArgs({
    args: [...options],
    allowPositionals: true,
    options: { table: string, lang: string, blank: string, level: string, src: string, css: { type: "string", default: "disclosure.css" } }
  });
  const [file = ""] = positionals;
  const { table, lang = "", blank, level, src, css } = values;
  const locale = localeOf(lang, locales);
  const bytes = open(file);
  const text = typeof bytes === "string" ? bytes : decode(bytes);
  const report = typeof text === "string" && typeof bytes !== "string" ? read(text) : text;
  if (typeof report === "string" || failed(report)) {
    console.error(`${file}: ${typeof report === "string" ? report : describeFailure(report, locale)}`);
    return 2;
  }
  for (const problem of report.problems) console.error(`${file}: ${describeProblem(problem, locale)}`);
  const rendering = {
    lang,
    ...table && { table },
    ...blank && { blank },
    ...src && { src },
    ...level && { level: Number(level) }
  };
  const html = toHTML(report, rendering);
  if (!html) {
    console.error(`${file}: --table ${table}: ${Object.keys(report.sheets).join(", ")}`);
    return 2;
  }
  console.log(`${toText(h("link", { rel: "stylesheet", href: css }))}
${html}`);
  return report.problems.length ? 1 : 0;
}
function open(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    return error.message;
  }
}

export { render };
//# sourceMappingURL=render.js.map
