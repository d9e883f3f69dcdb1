/**
 * Text of a document whose tables were flattened → rows of cells. Four ways of flattening are known: one cell per line behind a tab, with
 * an empty line after each row; one row per line with tabs, or with spaces, between its cells; and bare lines, where only words tell rows
 * apart.
 */
import type { Edition } from '../../core/form.js';
import type { RawTable } from './raw-table.js';
/** The rows that stand in a text; prose is a row of one cell. */
export declare function tablesInText(text: string, editions: readonly Edition[]): RawTable[];
