import type { Edition } from './core/form.js';
import type { Failure } from './core/problem.js';
import { type Overrides } from './core/read.js';
import type { Report } from './core/report.js';
/** How a report is read: by which editions of the form, and what takes precedence over the file. */
export interface ReadOptions extends Overrides {
    readonly editions?: readonly Edition[];
}
/** Reads report JSON, as text or value. Returns the report with its problems, or the failure that says why it is none. */
export declare const read: (json: unknown, { editions, ...overrides }?: ReadOptions) => Report | Failure;
