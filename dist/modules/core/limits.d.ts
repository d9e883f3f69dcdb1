/** How much is read of what comes from outside, all in one place: no report comes near it, and what is larger must not stop the page. */
/** The bytes of a data file: the biggest that we know has 20 KB. */
export declare const largest: number;
/** The values in a data file, as counted by the commas and braces between them; a report has some hundred. */
export declare const mostValues = 50000;
/** The characters of a text in it, such as a chapter. */
export declare const longest = 200000;
/** The characters in the cell of a number: it and perhaps a remark. */
export declare const longestCell = 200;
/** What is said about one report: nobody reads more. */
export declare const mostProblems = 500;
/** What is read of the files that reports were published in, and of a page's own tables. */
export declare const limits: {
    /** The bytes of a file. */
    readonly bytes: number;
    /** The elements of a page, or of what is in a Word or Excel file. */
    readonly elements: 500000;
    /** Elements inside of one another. Browsers stop there, too. */
    readonly depth: 512;
    /** The cells of all tables, each as often as there are rows that it reaches into. */
    readonly cells: 200000;
    /** How often an element is compared with the rules of a page's own style sheets. */
    readonly comparisons: 2000000;
};
