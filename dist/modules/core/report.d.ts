import type { Cell } from './cell.js';
import { type Address } from './address.js';
import { type Chapter, type Table } from './form.js';
import type { Problem } from './problem.js';
/** Who publishes the report. */
export interface Agency {
    readonly name: string;
    /** The unified social credit code. */
    readonly code?: string;
    /** Its level of government, such as 县级 or 乡镇. */
    readonly level?: string;
}
/** The figures of one table: the form they stand in and the cells in the order of `placesOf`. */
export interface Sheet {
    readonly table: Table;
    readonly cells: readonly Cell[];
    readonly note?: string;
}
/** A report as it was read: everything that could be read, and what could not. */
export interface Report {
    readonly year: number;
    readonly agency?: Agency;
    /** The id of the edition that the report as a whole follows. */
    readonly edition: string;
    readonly title?: string;
    readonly published?: string;
    readonly source?: string;
    readonly chapters: readonly Chapter[];
    /** The prose of the chapters, by their key. */
    readonly prose: Readonly<Record<string, string>>;
    /** The tables that the report has, by their key. */
    readonly sheets: Readonly<Record<string, Sheet>>;
    readonly problems: readonly Problem[];
}
/** The cell at an address; `undefined` where the report has no such cell. */
export declare function cellAt(report: Report, address: Address): Cell | undefined;
