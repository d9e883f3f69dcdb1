import type { Check, Finding } from './check.js';
import { type Table } from './form.js';
import { type Locale } from './words.js';
/** A finding about cells of a table, as a sentence. */
export declare function explain(finding: Finding, table: Table, locale: Locale): string;
/** The headline of a finding: what it is (an error, a hint, or unknown) and its cell. */
export declare function headline({ state, kind, total }: Finding, table: Table, locale: Locale): {
    readonly kind: string;
    readonly place: string;
};
/** The findings of a check in one table: errors, then hints, then what is unknown. */
export declare const findingsIn: ({ key }: Table, { findings, unknown }: Check) => readonly Finding[];
/** A whole check in one sentence. */
export declare function summarize({ findings, unknown, checked }: Check, { words }: Locale): string;
