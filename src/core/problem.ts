import type { Address } from './address.js';
import { has, isObject } from './json.js';

/** What can be wrong in one place of a report; the rest of the report is shown. */
export type ProblemCode =
  /** A cell's text is no number: shown as written, not counted. */
  | 'unreadable'
  /** A number too large to have kept its digits. */
  | 'unsafe'
  /** A value of another type than belongs there: not shown. */
  | 'type'
  /** Text that held control characters: shown without them. */
  | 'cleaned'
  /** A text that goes on and on: shown without its end. */
  | 'cut'
  /** A row with more or fewer numbers than the form has columns: none of them is shown. */
  | 'length'
  /** The same, where another edition of the form has as many columns. */
  | 'misfit'
  /** A row, column, table or field that the form does not have: not shown. */
  | 'unknown'
  /** An edition that nobody knows. */
  | 'edition'
  /** A year that is written as text. */
  | 'year'
  /** A year that no edition covers. */
  | 'outside';

/** Something in a report that could not be read as it stands: a code, its place and what stands there. The locale makes it a sentence. */
export interface Problem {
  readonly code: ProblemCode;
  /** The cell, or as much of an address as there is: `requests/received`, `notes`, `editions.requests`. */
  readonly place: Address;
  /** What stands there, shortened. */
  readonly found: string;
  /** What would have been right, where that is a name or a number. */
  readonly expected: string;
  /** The edition of the form that what was found would fit. */
  readonly fits?: string;
}

/** Whether a problem keeps figures from being shown, so that readers should be told without asking. */
export const withholds = ({ code }: Problem): boolean => code === 'length' || code === 'misfit';

/** Why there is no report: the file is none, or it did not come. */
export type FailureCode =
  | 'empty'
  | 'html'
  | 'not-json'
  | 'not-object'
  | 'no-tables'
  | 'no-year'
  | 'wrong-field'
  | 'edition-invalid'
  | 'network'
  | 'origin'
  | 'timeout'
  | 'http'
  | 'encoding'
  | 'too-large'
  | 'too-many'
  | 'no-provider'
  | 'copied'
  | 'no-source';

/**
 * The mark on every failure. JSON cannot hold a symbol, so that no file passes for a failure; and this one is the same in every script of
 * the page, so that a tag knows the failures of another copy and of the importer.
 */
const mark: unique symbol = Symbol.for('disclosure-widgets/failure/1');

/** A sentence in one language. */
export interface Translation {
  /** BCP 47 tag of the language. */
  readonly tag: string;
  readonly text: string;
}

/** The one error that stands for a report that cannot be had. */
export interface Failure {
  readonly [mark]: true;
  readonly failure: FailureCode;
  /** What stands there instead, shortened. */
  readonly found: string;
  /** The field of the file that is wrong. */
  readonly place?: string;
  /** The type that is expected there, by its name in JSON Schema. */
  readonly expected?: string;
  /** Where the file was fetched from. */
  readonly address?: string;
  /** The reason in words of its own, which are shown in place of the code's; the first where no other language fits. */
  readonly reason?: readonly [Translation, ...Translation[]];
}

/** Makes a failure; nothing else is one. */
export const fail = (what: Omit<Failure, typeof mark>): Failure => ({ ...what, [mark]: true });

/** Whether a result is a failure. */
export const failed = (result: unknown): result is Failure => isObject(result) && has(result, mark);

const limit = 60;

/** A value as a short text for a message: never `[object Object]`, never longer than a line, empty where there is none. */
export function brief(value: unknown): string {
  const text = value === undefined ? '' : briefly(value);
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

function briefly(value: unknown): string {
  if (Array.isArray(value)) return `[…] (${value.length})`;
  if (typeof value === 'string') return `"${value.slice(0, limit + 1)}"`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.keys(value).slice(0, 5).join(', ')} }`;
}
