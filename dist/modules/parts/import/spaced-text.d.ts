/** Whether a text names a line of the form. */
export type Names = (text: string) => boolean;
/** The rows of such a text; `undefined` where it is another kind. */
export declare function spacedRows(text: readonly string[], names: Names): string[][] | undefined;
