/** What recognising gives: the report JSON, what had to be repaired on the way and what is doubtful; or the reason why there is none. */
import type { Address } from '../../core/address.js';
import type { ReportJSON } from '../../core/write.js';
import type { Limit } from './limits.js';
/** What was read although it was written otherwise: the figures are sure. */
export type RepairCode = 
/** A row's words differ from the form's. */
'label'
/** The words over the columns differ, or some are missing: the columns were taken by their position. */
 | 'header'
/** One 0, or nothing, in a cell over all columns of the row. */
 | 'merged'
/** Numbers found by the columns that they stand under, since the row has more cells than numbers. */
 | 'aligned'
/** The same row, with the same figures, stands there several times. */
 | 'repeated';
/** What could not be made sure of. A figure of which that is true is left out, unless it is said otherwise here. */
export type DoubtCode = 
/** A row has more or fewer cells than columns. */
'cells'
/** The form has a row that was not found. */
 | 'missing'
/** A row with numbers that the form does not have. */
 | 'unknown'
/** A row stands there several times, with different figures. */
 | 'conflict'
/** The words over the columns are missing or are those of no edition. */
 | 'header'
/** The block fits several editions equally well. */
 | 'edition'
/** A block or a table was not found. */
 | 'absent'
/** So little of the table could be read that it was left out. */
 | 'table'
/** The text in a cell is no number: it is kept as it stands. */
 | 'unreadable'
/**
 * Something in a cell may look or stand otherwise than it is written: hidden, raised, moved, in a box or a field of its own. It is kept
 * in 〔〕, so that the cell is no number.
 */
 | 'appearance'
/** A page shows another figure in a cell than is written there. */
 | 'shown'
/** The numbers do not add up as if one stood in another column than it should. They are kept as they stand. */
 | 'sums'
/** A few cells are blank in a table that has a number everywhere else: one may have slipped. They are kept as they stand. */
 | 'gap'
/** No year was found: the report needs one. */
 | 'year';
/** Something found on the way: a code, its place and what stands there. The words are the locale's. */
export interface Remark<Code> {
    readonly code: Code;
    /** A cell or row by its address, or a block or table as `editions` names it: `proactive.documents`. */
    readonly place: Address;
    readonly found: string;
    readonly expected: string;
}
export type Repair = Remark<RepairCode>;
export type Doubt = Remark<DoubtCode>;
/** Why there is no report. */
export type RefusalCode = 
/** More than is read: `expected` says how much that is. */
Limit
/** No table of any edition. */
 | 'no-table'
/** Tables of the form are there, but their numbers cannot be assigned. */
 | 'unassignable'
/** What a page shows of its tables is not what is written in them. */
 | 'not-as-shown'
/** The text has lost lines, such as repeated ones or blank cells. */
 | 'lost-lines'
/** The same rows stand there several times, with different figures: the tables of several reports. */
 | 'several'
/** A binary Word or Excel file of before 2007. */
 | 'old-format'
/** No kind of file that is known. */
 | 'unknown-format'
/** The file is damaged, or its characters cannot be told. */
 | 'damaged';
export interface Refusal {
    readonly refusal: RefusalCode;
    readonly found: string;
    /** How much would have been read. */
    readonly expected?: string;
    /** Where the numbers stopped making sense. */
    readonly doubts: readonly Doubt[];
}
export interface Recognition {
    readonly json: ReportJSON;
    readonly repairs: readonly Repair[];
    readonly doubts: readonly Doubt[];
}
/** Tells a refusal from a report. */
export declare const refused: (result: Recognition | Refusal) => result is Refusal;
/** A remark; long texts are shortened. */
export declare const remark: <Code>(code: Code, place: Address, found?: unknown, expected?: unknown) => Remark<Code>;
