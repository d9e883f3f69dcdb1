/** `disclosure check`: what does not add up in report files, in words or, for programs, as JSON. */
import { parseArgs } from 'node:util';
import { check as checkReport, type Check } from '../core/check.js';
import { explain, findingsIn, headline, summarize, type FindingLocale } from '../core/explain.js';
import type { Table } from '../core/form.js';
import { ownerOf } from '../core/names.js';
import type { Report } from '../core/report.js';
import { describeProblem, localeOf, translate, type Locale } from '../core/words.js';
import { allLocales } from '../locales/all.js';
import { withFindings } from '../locales/findings.js';
import { open } from './open.js';
import { Unusable, unusable } from './unusable.js';

/** A file's report, and how it stands. */
interface Checked extends Check {
  readonly file: string;
  readonly report: Report;
}

/** Checks every file by itself, and against the year before where that file is given too. */
export function check(options: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...options],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, lang: { type: 'string', default: '' } },
  });
  if (!positionals.length) throw unusable('check', 'one FILE or more', 'none');
  const locale = withFindings(localeOf(values.lang, allLocales()));
  const opened = positionals.flatMap((file) => tryOpen(file, locale));
  const reports = opened.map(({ report }) => report);
  const checked = opened.map(({ file, report }) => ({ file, report, ...checkReport(report, yearBefore(report, reports)) }));
  if (values.json) console.log(JSON.stringify(checked.map(publish), null, 2));
  else for (const each of checked) console.log(tell(each, locale));
  if (opened.length < positionals.length) return 2;
  return checked.some(({ report, findings }) => report.problems.length || findings[0]?.kind === 'error') ? 1 : 0;
}

/** The report in a file; one that cannot be used is said, and does not keep the others from being checked. */
function tryOpen(file: string, locale: Locale): { file: string; report: Report }[] {
  try {
    return [{ file, report: open(file, locale) }];
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    console.error(error.message);
    return [];
  }
}

/** The same agency's report of the year before; nothing where two claim to be it, or nobody says whose they are. */
function yearBefore({ agency, year }: Report, reports: readonly Report[]): Report | undefined {
  const same = reports.filter((other) => other.year === year - 1 && agency?.name && other.agency?.name === agency.name);
  return same.length === 1 ? same[0] : undefined;
}

const publish = ({ file, report: { agency, year, problems }, findings, unknown, checked }: Checked) => ({
  file,
  agency: agency?.name ?? null,
  year,
  problems,
  findings,
  unknown,
  checked,
});

/** A file's result for people: whose it is, what could not be read, what does not add up table by table, and all in one sentence. */
function tell({ file, report, ...result }: Checked, locale: FindingLocale): string {
  return [
    `${file}: ${ownerOf(report, locale)}`,
    ...report.problems.map((problem) => `  ${describeProblem(problem, locale)}`),
    ...Object.values(report.sheets).flatMap(({ table }) => tellTable(table, result, locale)),
    `  ${summarize(result, locale)}`,
  ].join('\n');
}

function tellTable(table: Table, result: Check, locale: FindingLocale): string[] {
  const lines = findingsIn(table, result).map((finding) => {
    const { kind, place } = headline(finding, table, locale);
    return `    ${kind} ${place} — ${explain(finding, table, locale)}`;
  });
  return lines.length ? [`  ${translate(table.title, locale)}`, ...lines] : [];
}
