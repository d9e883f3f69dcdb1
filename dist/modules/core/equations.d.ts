/** The equations that a table's marks (`sum`, `balance`, `continues`, `atMost`) make of its cells. Nothing here knows a row by name. */
import { type Table } from './form.js';
/** What a finding can be about; each id is a rule of the published list. */
export type RuleId = 'balance' | 'sum' | 'part' | 'continues' | 'units' | 'count' | 'money' | 'unlikely' | 'prose';
/** An `error` follows from the form; a `hint` can have good reasons. */
export type Kind = 'error' | 'hint';
/** A cell in an equation: its place, and whether it is last year's or taken away. */
export interface Term {
    readonly place: number;
    readonly last?: true;
    readonly minus?: true;
}
/** The terms on the left add up to those on the right, or, for a part, do not exceed them. */
export interface Equation {
    readonly rule: RuleId;
    readonly kind: Kind;
    readonly left: readonly Term[];
    readonly right: readonly Term[];
}
/** All equations of a table. */
export declare function equationsOf(table: Table): readonly Equation[];
