/** Report → what does not add up. A finding is a value: rule, cells and numbers; the words are made where it is shown. */
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
    /** The agency, where it is another's cell. */
    readonly of?: string;
}
/** How an equation stands. `blank`: its total is missing. `unknown`: a part has no number, so nothing can be said. */
export type State = 'holds' | 'broken' | 'blank' | 'unknown';
/** An equation with its numbers. */
export interface Finding {
    readonly rule: RuleId;
    readonly kind: Kind;
    readonly state: State;
    /** The cells that are added up. */
    readonly addends: readonly Operand[];
    /** The cell that should hold the sum; in the form's balance there are two. */
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
    /** What cannot be told, for a part has no number. */
    readonly unknown: readonly Finding[];
    /** How many equations could be checked: not the unknown ones, nor those whose cells are all blank. */
    readonly checked: number;
}
/** The numbers of a table, by place: `null` where blank, `undefined` where there is none. */
export type Numbers = readonly (number | null | undefined)[];
/** A table's numbers, and last year's where they are known. */
export interface Figures {
    readonly now: Numbers;
    readonly last?: ReadonlyMap<number, Numbers[number]> | undefined;
    /** The totals left blank beside filled parts: missing, not 0, so that what they are a part of cannot be told. */
    readonly missing: readonly number[];
}
/** Checks a report, and how it continues the year before where that report is given. */
export declare function check(report: Report, last?: Report): Check;
/** The numbers to check with. */
export declare function figuresOf({ table, cells }: Sheet, last?: Report): Figures;
/** How an equation stands; nothing where all its cells are blank, or it goes back to a cell of last year that there is not. */
export declare function evaluate({ rule, left, right }: Equation, { now, last, missing }: Figures): State | undefined;
/** An equation with its numbers, to be told. */
export declare function findingOf({ rule, kind, left, right }: Equation, table: Table, { now, last, missing }: Figures, state: State): Finding;
