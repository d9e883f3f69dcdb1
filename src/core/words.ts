import { has } from './json.js';
import type { FindingWords } from './explain.js';
import type { Table } from './form.js';
import type { FailureCode, Problem, ProblemCode, Failure } from './problem.js';
import { clean } from './text.js';

/**
 * The sentences of one language. What stands in braces is filled in; a sentence need not use all of it.
 * `{place}` is where, `{found}` what stands there, `{expected}` what belongs there, `{address}` the file's address.
 */
export interface Words {
  /** Whose figures a table shows: `{agency}`, `{year}`. */
  readonly of: string;
  /** The same where the agency is not named: `{year}`. */
  readonly ofYear: string;
  /** The same for a report from another site: `{of}`, `{site}`. */
  readonly from: string;
  /** A chapter's heading: `{ordinal}`, `{title}`. */
  readonly chapter: string;
  /** The ordinals of the chapters, in order. */
  readonly ordinals: readonly string[];
  readonly loading: string;
  /** The figures are not the newest; those shown are of `{time}`. */
  readonly stale: string;
  /** At `{time}`, `{count}` figures changed. */
  readonly changed: string;
  /** The report has no such table: `{title}`. */
  readonly absent: string;
  /** A part of the script cannot be had: `{name}`, `{reason}`. */
  readonly part: string;
  /** A tag has no end of its own: `{tag}`. */
  readonly unclosed: string;
  /** There is no table of that name in the form: `{section}`, `{known}`. */
  readonly unknownSection: string;
  /** What could not be read, in one line: `{count}`. */
  readonly problemCount: string;
  /** Between the rows and the columns of a cell's name. */
  readonly separator: string;
  /** Between a heading and what stands under it. */
  readonly under: string;
  /** What a blank cell is called. */
  readonly blank: string;
  /** What is found where nothing stands. */
  readonly missing: string;
  /** What is said of a cell that does not apply. */
  readonly notApplicable: string;
  /** A number with its unit, which may be empty: `{number}`, `{unit}`. */
  readonly amount: string;
  /** What a cell is the number of: `{row}`, `{column}`. */
  readonly header: string;
  /** A cell as a sentence: `{header}`, `{amount}`. */
  readonly sentence: string;
  /** The cells that a list keeps folded: `{count}`. */
  readonly folded: string;
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly failures: Readonly<Record<FailureCode, string>>;
}

/** What is said of the rows of a table that are folded, in one language. */
export interface RowWords {
  /** How many are folded: `{count}`. */
  readonly emptyRows: string;
  /** What the button beside it does, and what it does then. */
  readonly showRows: string;
  readonly foldRows: string;
}

/** One language: plain data, so that a portal can hand one over at run time. */
export interface Locale {
  /** Its BCP 47 tag. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The official wordings in this language; one that is missing is shown as the form has it. */
  readonly labels: Readonly<Record<string, string>>;
  /** Its sentences; those of the parts may be missing. */
  readonly words: Words & Partial<FindingWords & RowWords>;
}

/** Fills the braces of a sentence. The values may come from anywhere, so they are cleaned of what must not reach a page. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (brace, name: string) => clean(String(values[name] ?? brace)));

/** An official wording in a language. */
export const translate = (label: string, { labels }: Locale): string => (has(labels, label) ? labels[label]! : label);

/** A problem as a sentence. */
export const describeProblem = (problem: Problem, { words }: Locale): string => fill(words.problems[problem.code], { ...problem });

/** A failure as a sentence that says what to do. */
export function describeFailure(failure: Failure, { tag, words }: Locale): string {
  // A field that the failure lacks would be looked for on `Object.prototype`, where the page may have put something.
  const { reason, found, ...where } = { reason: undefined, place: '', expected: '', address: '', ...failure };
  return reason ? localeOf(tag, reason).text : fill(words.failures[failure.failure], { ...where, found: found || words.missing });
}

/** Why a report has no table of that key: its edition has one that the report lacks, or knows only others. */
export function describeAbsence(key: string, tables: readonly Table[], locale: Locale): string {
  const { words } = locale;
  const table = tables.find((one) => one.key === key);
  if (table) return fill(words.absent, { title: translate(table.title, locale) });
  return fill(words.unknownSection, { section: key, known: tables.map((one) => one.key).join(', ') });
}

/** The entry for a language: the one with the same tag, else one of the same language, else the first. */
export function localeOf<T extends { readonly tag: string }>(tag: string, locales: readonly [T, ...T[]]): T {
  const wanted = tag.toLowerCase();
  const language = wanted.split('-')[0];
  return (
    locales.find((locale) => locale.tag.toLowerCase() === wanted) ??
    locales.find((locale) => locale.tag.toLowerCase().split('-')[0] === language) ??
    locales[0]
  );
}
