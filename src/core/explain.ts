/** Finding → the sentence that explains it: the equation in words and numbers, and how it stands. */
import { isIn } from './address.js';
import type { Check, Finding, Operand, State } from './check.js';
import type { Kind } from './equations.js';
import { keyOf, type Place, type Table } from './form.js';
import { pathName, placeAt, placeName } from './names.js';
import { fill, type Locale, type Words } from './words.js';

/** The sentences on what adds up and what does not, in one language. */
export interface FindingWords {
  /** Last year's number: `{name}`. */
  readonly last: string;
  /** The addends that are 0 or blank, where there are many: `{count}`. */
  readonly rest: string;
  /** Whether an equation holds: `{equation}`, `{expected}`, `{actual}`, `{difference}`. */
  readonly states: Readonly<Record<State, string>>;
  /** Blank cells were counted as 0. */
  readonly blanks: string;
  /** What is wrong by the rules that add nothing up: `{expected}`, `{actual}`, `{name}`. */
  readonly rules: Readonly<Record<'part' | 'count' | 'money' | 'unlikely' | 'prose', string>>;
  /** How readers make a table show its equations. */
  readonly lens: string;
  /** All `{checked}` equations hold. */
  readonly allHold: string;
  /** `{errors}` errors and `{hints}` hints in `{checked}` equations; `{unknown}` more cannot be checked. */
  readonly found: string;
  /** What a finding is called; `unknown` where a cell has no number. */
  readonly kinds: Readonly<Record<Kind | 'unknown', string>>;
}

/** A language that has them. */
export type FindingLocale = Locale & { readonly words: Words & FindingWords };

/** Where there are more addends than this, only those that are not 0 or blank are named. */
const many = 8;

/** A finding about cells of a table, as a sentence. */
export function explain(finding: Finding, table: Table, locale: FindingLocale): string {
  const { words } = locale;
  const { rule, state, expected, actual, addends, total, blanks } = finding;
  const values = { expected: tidy(expected), actual: tidy(actual), difference: tidy(Math.abs(expected - actual)) };
  if (!addends.length) return fill(words.rules[rule as keyof typeof words.rules], values);
  const term = namer(finding, table, locale);
  const equation = `${side(addends, term, locale)} ${rule === 'part' ? '≤' : '='} ${side(total, term, locale)}`;
  const sentence = rule === 'part' && state === 'broken' ? words.rules.part : words.states[state];
  return fill(sentence, { ...values, equation }) + (blanks && state !== 'blank' ? words.blanks : '');
}

/** The headline of a finding: what it is (an error, a hint, or unknown) and its cell. */
export function headline(
  { state, kind, total }: Finding,
  table: Table,
  locale: FindingLocale,
): { readonly kind: string; readonly place: string } {
  const name = locale.words.kinds[state === 'unknown' ? state : kind];
  return { kind: name, place: placeName(placeAt(table, total[0]!.address)!, locale) };
}

/** The findings of a check in one table: errors, then hints, then what is unknown. */
export const findingsIn = ({ key }: Table, { findings, unknown }: Check): readonly Finding[] =>
  [...findings, ...unknown].filter(({ total }) => isIn(total[0]!.address, key));

/** A whole check in one sentence. */
export function summarize({ findings, unknown, checked }: Check, { words }: FindingLocale): string {
  const errors = findings.filter(({ kind }) => kind === 'error').length;
  const values = { checked, errors, hints: findings.length - errors, unknown: unknown.length };
  return fill(findings.length || unknown.length ? words.found : words.allHold, values);
}

/** A sum of decimals without the digits that only binary fractions bring about. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

function side(parts: readonly Operand[], term: (part: Operand) => string, { words }: FindingLocale): string {
  const named = parts.length > many ? parts.filter(({ value }) => value !== 0 && value !== null) : parts;
  const rest = parts.length - named.length;
  const text = named.map((part, index) => (part.minus ? ' − ' : index ? ' + ' : '') + term(part)).join('');
  if (!rest) return text;
  return [text, fill(words.rest, { count: rest })].filter(Boolean).join(' + ');
}

/** Names the parts of an equation by what sets them apart: their columns in one row, their rows otherwise. */
function namer({ addends, total }: Finding, table: Table, locale: FindingLocale): (part: Operand) => string {
  const place = ({ address }: Operand): Place => placeAt(table, address)!;
  const beside = place(total[0]!);
  const row = keyOf(beside.row);
  const alike = [...addends, ...total].every((part) => keyOf(place(part).row) === row);
  return (part) => {
    const { row, column } = place(part);
    const name = part.of ?? (alike ? pathName(column.slice(-1), locale) : pathName(row, locale, total.length > 1 ? [] : beside.row));
    const value = part.value === null ? locale.words.blank : (part.value ?? '?');
    return `${part.last ? fill(locale.words.last, { name }) : name} ${value}`;
  };
}
