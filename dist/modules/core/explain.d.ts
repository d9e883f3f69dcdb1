import type { Check, Finding } from './check.js';
import { type Table } from './form.js';
import { type Locale } from './words.js';
/** A finding about cells of a table, as a sentence. */
export declare function explain(finding: Finding, table: Table, locale: Locale): string;
/** What a finding is called: an error, a hint or what cannot be told, and its cell. */
export declare function headline({ state, kind, total }: Finding, table: Table, locale: Locale): {
    readonly kind: string;
    readonly place: string;
};
/** What a check has to say of one table: errors, then hints, then what cannot be told. */
export declare const findingsIn: ({ key }: Table, { findings, unknown }: Check) => readonly Finding[];
/** A whole check in one sentence. */
export declare function summarize({ findings, unknown, checked }: Check, { words }: Locale): string;
