/** Report → findings: what does not add up. A finding is plain data (rule, cells, numbers); its sentence is made where it is shown. */
import type { Address } from './address.js';
import { type Equation, type Kind, type RuleId } from './equations.js';
import { type Table } from './form.js';
import type { Report, Sheet } from './report.js';
/** A cell of an equation, with what stands in it. */
export interface Operand {
    readonly address: Address;
    /** `null` where the cell is blank, `undefined` where it has no number. */
    readonly value: number | null | undefined;
    readonly last?: true;
    readonly minus?: true;
    /** The agency whose cell it is, where that is not the agency of the report. */
    readonly of?: string;
}
/** Whether an equation holds. `blank`: its total is missing. `unknown`: one of its cells has no number, so nobody can say. */
export type State = 'holds' | 'broken' | 'blank' | 'unknown';
/** An equation with the numbers that stand in its cells. */
export interface Finding {
    readonly rule: RuleId;
    readonly kind: Kind;
    readonly state: State;
    /** The cells that are added up. */
    readonly addends: readonly Operand[];
    /** The cells on the right: the one that should hold the sum, or, in the form's balance, all that are marked `out`. */
    readonly total: readonly Operand[];
    readonly expected: number;
    readonly actual: number;
    /** How many blank cells were counted as 0. */
    readonly blanks: number;
}
/** The result of a check. */
export interface Check {
    /** What is wrong (`broken`, `blank`), errors before hints. */
    readonly findings: readonly Finding[];
    /** What cannot be checked, because a cell has no number. */
    readonly unknown: readonly Finding[];
    /** How many equations could be checked: all but the unknown ones and those whose cells are all blank. */
    readonly checked: number;
}
/** The numbers of a table, by place: `null` where blank, `undefined` where there is none. */
export type Numbers = readonly (number | null | undefined)[];
/** A table's numbers, and last year's where they are known. */
export interface Figures {
    readonly now: Numbers;
    readonly last?: ReadonlyMap<number, Numbers[number]> | undefined;
    /** Totals that are blank although their parts are not. They do not count as 0: a sum that they are a part of is unknown. */
    readonly missing: readonly number[];
}
/** Checks a report, also against the report of the year before where that is given. */
export declare function check(report: Report, last?: Report): Check;
/** The numbers of a table to check. */
export declare function figuresOf({ table, cells }: Sheet, last?: Report): Figures;
/** Whether an equation holds; `undefined` where all its cells are blank, or where it needs a cell of last year that is not known. */
export declare function evaluate({ rule, left, right }: Equation, { now, last, missing }: Figures): State | undefined;
/** The finding for an equation that does not hold or cannot be checked. */
export declare function findingOf({ rule, kind, left, right }: Equation, table: Table, { now, last, missing }: Figures, state: State): Finding;
