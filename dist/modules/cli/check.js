import { parseArgs } from 'node:util';
import { check as check$1 } from '../core/check.js';
import { summarize, findingsIn, headline, explain } from '../core/explain.js';
import { ownerOf } from '../core/names.js';
import { localeOf, describeProblem, translate } from '../core/words.js';
import { allLocales } from '../locales/all.js';
import { withFindings } from '../locales/findings.js';
import { open } from './open.js';
import { unusable, Unusable } from './unusable.js';

function check(options) {
  const { values, positionals } = parseArgs({
    args: [...options],
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, lang: { type: "string", default: "" } }
  });
  if (!positionals.length) throw unusable("check", "one FILE or more", "none");
  const locale = withFindings(localeOf(values.lang, allLocales()));
  const opened = positionals.flatMap((file) => tryOpen(file, locale));
  const reports = opened.map(({ report }) => report);
  const checked = opened.map(({ file, report }) => ({ file, report, ...check$1(report, yearBefore(report, reports)) }));
  if (values.json) console.log(JSON.stringify(checked.map(publish), null, 2));
  else for (const each of checked) console.log(tell(each, locale));
  if (opened.length < positionals.length) return 2;
  return checked.some(({ report, findings }) => report.problems.length || findings[0]?.kind === "error") ? 1 : 0;
}
function tryOpen(file, locale) {
  try {
    return [{ file, report: open(file, locale) }];
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    console.error(error.message);
    return [];
  }
}
function yearBefore({ agency, year }, reports) {
  const same = reports.filter((other) => other.year === year - 1 && agency?.name && other.agency?.name === agency.name);
  return same.length === 1 ? same[0] : void 0;
}
const publish = ({ file, report: { agency, year, problems }, findings, unknown, checked }) => ({
  file,
  agency: agency?.name ?? null,
  year,
  problems,
  findings,
  unknown,
  checked
});
function tell({ file, report, ...result }, locale) {
  return [
    `${file}: ${ownerOf(report, locale)}`,
    ...report.problems.map((problem) => `  ${describeProblem(problem, locale)}`),
    ...Object.values(report.sheets).flatMap(({ table }) => tellTable(table, result, locale)),
    `  ${summarize(result, locale)}`
  ].join("\n");
}
function tellTable(table, result, locale) {
  const lines = findingsIn(table, result).map((finding) => {
    const { kind, place } = headline(finding, table, locale);
    return `    ${kind} ${place} \u2014 ${explain(finding, table, locale)}`;
  });
  return lines.length ? [`  ${translate(table.title, locale)}`, ...lines] : [];
}

export { check };
//# sourceMappingURL=check.js.map
