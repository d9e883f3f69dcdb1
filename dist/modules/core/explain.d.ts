import type { Check, Finding, State } from './check.js';
import type { Kind } from './equations.js';
import { type Table } from './form.js';
import { type Locale, type Words } from './words.js';
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
export type FindingLocale = Locale & {
    readonly words: Words & FindingWords;
};
/** A finding about cells of a table, as a sentence. */
export declare function explain(finding: Finding, table: Table, locale: FindingLocale): string;
/** The headline of a finding: what it is (an error, a hint, or unknown) and its cell. */
export declare function headline({ state, kind, total }: Finding, table: Table, locale: FindingLocale): {
    readonly kind: string;
    readonly place: string;
};
/** The findings of a check in one table: errors, then hints, then what is unknown. */
export declare const findingsIn: ({ key }: Table, { findings, unknown }: Check) => readonly Finding[];
/** A whole check in one sentence. */
export declare function summarize({ findings, unknown, checked }: Check, { words }: FindingLocale): string;
