import type { RawTable } from './raw-table.js';
/** The sheets of an Excel file as they are seen: with their merged cells, and without what is hidden. */
export declare function openXLSX(bytes: Uint8Array): Promise<readonly RawTable[]>;
