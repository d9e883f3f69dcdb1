/** The sheet of the table in the page. */
export declare const tableSheet: string;
