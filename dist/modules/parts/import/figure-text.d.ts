/** A plain number is a number; everything else is kept as it was printed, without the line breaks of its cell. */
export declare function figureOf(text: string): number | string | null;
/** Whether a text can stand in a number's cell. */
export declare function isFigure(text: string): boolean;
/** Marks what stands in a cell of which nobody knows whether it belongs to the number: with it the text is none. */
export declare const doubted: (text: string) => string;
/** Whether something in a cell is marked so. */
export declare const isDoubted: (text: string) => boolean;
/** Whether there is a number in a text, also where one knows not which. */
export declare const isNumeric: (text: string) => boolean;
export declare const isBlank: (text: string) => boolean;
