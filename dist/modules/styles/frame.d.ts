/** The sheet of the frame around a table, in its shadow root. */
export declare const frameSheet: string;
