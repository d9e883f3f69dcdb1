import type { Edition } from '../../core/form.js';
import { type RawTable } from './raw-table.js';
import { type Recognition, type Refusal } from './recognition.js';
/** What is known about the report besides its tables. */
export interface Known {
    readonly year?: number | undefined;
    readonly agency?: string | undefined;
}
/** Reads the tables of one report. */
export declare function recogniseTables(tables: readonly RawTable[], editions: readonly Edition[], known?: Known): Recognition | Refusal;
