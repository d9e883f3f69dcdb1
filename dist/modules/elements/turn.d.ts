/** What an element has to wait for before it is drawn: nothing, unless many are drawn at once. */
export declare function turn(): Promise<void> | undefined;
