/** Counts the tables of a document as they come and go. */
export declare function count(document: Document, change: 1 | -1): void;
