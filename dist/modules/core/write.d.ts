/** Report → JSON. Read by the same editions, it gives the same report again, but for its problems: what could not be read is lost. */
import { type Address } from './address.js';
import { type Edition } from './form.js';
import type { Agency, Report } from './report.js';
/** A report in JSON, as `read` takes it. */
export interface ReportJSON {
    readonly year?: number;
    readonly agency?: string | Agency;
    readonly edition: string;
    /** The edition of a table, or of a block of it, that is not the report's. */
    readonly editions?: Readonly<Record<Address, string>>;
    readonly title?: string;
    readonly published?: string;
    readonly source?: string;
    readonly tables: Readonly<Record<string, JSONRows>>;
    /** What stands under the tables, by their key. */
    readonly notes?: Readonly<Record<string, string>>;
    /** The prose of the chapters, by its key. */
    readonly chapters?: Readonly<Record<string, string>>;
}
export type JSONRow = readonly (number | string | null)[];
export interface JSONRows {
    [key: string]: JSONRow | JSONRows;
}
/**
 * Writes a report as JSON.
 *
 * @param editions - The editions of the form that the report was read by.
 */
export declare function write(report: Report, editions: readonly Edition[]): ReportJSON;
