/**
 * Report JSON → Report. The envelope is strict: a file that is no report gives one failure. Inside the tables each cell is read by
 * itself: one that cannot be read is a problem with its place, and all others are read. The reader walks the trees of the edition, not
 * those of the file, so that the depth, the keys and the size of a file cannot harm it.
 */
import { covers, editionOf } from './editions.js';
import type { Edition } from './form.js';
import { longest } from './limits.js';
import { isObject, own, ownText, type Json } from './json.js';
import { brief, fail, failed, type Failure } from './problem.js';
import { Problems } from './problems.js';
import { readTables } from './read-tables.js';
import type { Agency, Report } from './report.js';
import { mismatch } from './shape.js';
import { edition as editionShape, envelope } from './shapes.js';
import { clean, parseJSON } from './text.js';

/** What a page may say in place of the file: its attributes. */
export interface Overrides {
  readonly year?: number | undefined;
  readonly agency?: string | undefined;
  readonly edition?: string | undefined;
}

const reports = new WeakSet<object>();

/** Whether a value is a report that `read` has made. */
export const isReport = (value: unknown): value is Report => reports.has(value as object); // what is no object is in no set

/**
 * Reads a report from JSON, as text or as its value.
 *
 * @param input - JSON text, its value, or a `Report` or `Failure`, which is returned as it is.
 * @param editions - The editions of the form to read by.
 * @param overrides - What takes precedence over the file.
 * @returns The report, with its problems; or the one failure that says why this is no report. Never throws.
 */
export function read(input: unknown, editions: readonly Edition[], overrides: Overrides = {}): Report | Failure {
  if (isReport(input)) return input;
  const json = typeof input === 'string' ? parseJSON(input) : input;
  if (failed(json)) return json;
  if (!isObject(json)) return fail({ failure: 'not-object', found: brief(json) });
  const against = mismatch(json, envelope);
  if (against?.place === 'tables') return fail({ failure: 'no-tables', ...against, found: brief(own(json, 'tables') ?? json) });
  if (against) return fail({ failure: 'wrong-field', ...against });
  return readEnvelope(json, editions, overrides);
}

/** Checks an edition that a page hands over as JSON; it is used like ours. */
export function readEdition(json: unknown): Edition | Failure {
  const against = mismatch(json, editionShape);
  return against ? fail({ failure: 'edition-invalid', ...against }) : (json as Edition);
}

const fields = Object.keys(envelope).map((name) => name.replace('?', ''));

function readEnvelope(json: Json, editions: readonly Edition[], overrides: Overrides): Report | Failure {
  const problems = new Problems();
  for (const key of Object.keys(json)) {
    if (!fields.includes(key)) problems.add('unknown', key, own(json, key));
  }
  const year = overrides.year ?? readYear(own(json, 'year'), problems);
  if (!year) return fail({ failure: 'no-year', found: brief(own(json, 'year')), place: 'year', expected: 'integer' });
  const edition = chooseEdition(year, overrides.edition ?? ownText(json, 'edition'), editions, problems);
  if (!edition) return fail({ failure: 'edition-invalid', found: '', place: 'edition' });
  const text = (key: string) => readText(json, key, problems);
  const agency = overrides.agency ? { name: overrides.agency } : readAgency(json, problems);
  const report: Report = {
    year,
    ...(agency && { agency }),
    edition: edition.id,
    title: text('title'),
    published: text('published'),
    source: text('source'),
    // A chapter whose table the report lacks is still named as the form names it.
    chapters: edition.chapters.map((chapter) => ({
      title: edition.tables.find(({ key }) => key === chapter.table)?.title ?? '',
      ...chapter,
    })),
    prose: readTexts(json, 'chapters', problems),
    sheets: readTables(json, edition, editions, readTexts(json, 'notes', problems), problems),
    problems: problems.list,
  };
  reports.add(report);
  return report;
}

/** The year as a number; a text with one year in it is taken, and said. */
function readYear(value: unknown, problems: Problems): number | undefined {
  if (typeof value === 'number') return value;
  const [year] = /^(?:19|20)\d\d(?=\s*年?度?$)/.exec(String(value).trim()) ?? [];
  if (!year) return undefined;
  problems.add('year', 'year', value, year);
  return Number(year);
}

function chooseEdition(year: number, id: string, editions: readonly Edition[], problems: Problems): Edition | undefined {
  const named = editions.find((edition) => edition.id === id);
  if (named) return named;
  const nearest = editionOf(year, editions);
  if (id) problems.add('edition', 'edition', id, editions.map((edition) => edition.id).join(', '));
  if (nearest && !covers(nearest, year)) problems.add('outside', 'year', year, nearest.id);
  return nearest;
}

function readAgency(json: Json, problems: Problems): Agency | undefined {
  const value = own(json, 'agency');
  if (typeof value === 'string') return { name: readText(json, 'agency', problems) };
  if (!isObject(value)) return undefined;
  const text = (key: string) => readText(value, key, problems, 'agency.');
  const code = text('code');
  const level = text('level');
  return { name: text('name'), ...(code && { code }), ...(level && { level }) };
}

function readTexts(json: Json, field: string, problems: Problems): Record<string, string> {
  const value = own(json, field);
  const texts: Record<string, string> = Object.create(null) as Record<string, string>;
  if (isObject(value)) for (const key of Object.keys(value)) texts[key] = readText(value, key, problems, `${field}.`);
  return texts;
}

/** A text of a file; one without end would stop the page that lays it out. */
function readText(json: Json, key: string, problems: Problems, above = ''): string {
  const text = clean(ownText(json, key));
  if (text.length > longest) problems.add('cut', above + key, text, String(longest));
  return text.slice(0, longest);
}
