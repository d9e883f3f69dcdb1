/** A plain number is a number; everything else is kept as it was printed, without the line breaks of its cell. */
export declare function figureOf(text: string): number | string | null;
/** Whether a text can stand in a number's cell. */
export declare function isFigure(text: string): boolean;
/** Whether there is a number in a text. */
export declare const isNumeric: (text: string) => boolean;
export declare const isBlank: (text: string) => boolean;
