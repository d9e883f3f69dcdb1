/** Counts the tables of a document as they come and go; whether one that comes is beyond the first few. */
export declare function countTables(document: Document, change: 1 | -1): boolean;
