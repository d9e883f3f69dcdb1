import type { RawTable } from './raw-table.js';
/** The sheets of an Excel file, with their merged cells. */
export declare function openXLSX(bytes: Uint8Array): Promise<readonly RawTable[]>;
