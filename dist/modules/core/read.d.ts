import type { Edition } from './form.js';
import { type Failure } from './problem.js';
import type { Report } from './report.js';
/** What a page may say in place of the file: its attributes. */
export interface Overrides {
    readonly year?: number | undefined;
    readonly agency?: string | undefined;
    readonly edition?: string | undefined;
}
/** Whether a value is a report that `read` has made. */
export declare const isReport: (value: unknown) => value is Report;
/**
 * Reads a report from JSON, as text or as its value.
 *
 * @param input - JSON text, its value, or a `Report` or `Failure`, which is returned as it is.
 * @param editions - The editions of the form to read by.
 * @param overrides - What takes precedence over the file.
 * @returns The report, with its problems; or the one failure that says why this is no report. Never throws.
 */
export declare function read(input: unknown, editions: readonly Edition[], overrides?: Overrides): Report | Failure;
/** Checks an edition that a page hands over as JSON; it is used like ours. */
export declare function readEdition(json: unknown): Edition | Failure;
