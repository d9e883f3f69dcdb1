/** Derives the equations of a table from the properties of its lines (`sum`, `balance`, `continues`, `atMost`). No row is known by name. */
import { type Table } from './form.js';
/** The rule that a finding breaks; each id is in the published list of rules. */
export type RuleId = 'balance' | 'sum' | 'part' | 'continues' | 'units' | 'count' | 'money' | 'unlikely' | 'prose';
/** An `error` contradicts the form; for a `hint` there can be good reasons. */
export type Kind = 'error' | 'hint';
/** A cell in an equation: its place, whether it is the cell of last year's report, and whether it is subtracted. */
export interface Term {
    readonly place: number;
    readonly last?: true;
    readonly minus?: true;
}
/** The terms on the left add up to those on the right; by the rule `part`, they must not exceed them. */
export interface Equation {
    readonly rule: RuleId;
    readonly kind: Kind;
    readonly left: readonly Term[];
    readonly right: readonly Term[];
}
/** All equations of a table. */
export declare function equationsOf(table: Table): readonly Equation[];
