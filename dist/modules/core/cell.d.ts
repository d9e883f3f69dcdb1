/**
 * What stands in a cell. Blank, 0 and "does not apply" are three things: `null`, `0` and a `Printed` without a value that says so.
 * A bare number is printed as it is; anything that was written as text keeps its text to the letter.
 */
export type Cell = null | number | Printed;
/** A cell that was written as text. */
export interface Printed {
    /** What is shown, to the letter. */
    readonly text: string;
    /** The number in it; absent where it cannot be read or does not apply. */
    readonly value?: number;
    /** The unit that the text brings along, such as 元. */
    readonly unit?: string;
    /** What stands in brackets behind the number. */
    readonly note?: string;
    /** Why there is no number. */
    readonly without?: 'not-applicable' | 'unreadable' | 'unsafe';
}
/** How a blank cell is printed. */
export type Blank = 'blank' | 'zero' | 'dash';
/** Whether a number has kept every digit it was written with. */
export declare const isSafe: (value: number) => boolean;
/** A cell as the form prints it. */
export declare function print(cell: Cell, blank?: Blank): string;
/** The number of a cell to count with: blank is `null`, everything that has no number is `undefined`. */
export declare function valueOf(cell: Cell): number | null | undefined;
/** Whether a cell is 0 or blank. A 0 with a remark says something. */
export declare const isEmpty: (cell: Cell) => boolean;
/** A text with full-width characters as ASCII and every kind of space as a plain one. It is for reading numbers and is never shown. */
export declare function fold(text: string): string;
/** Reads a cell written as text: number, sign, unit and note. What is not surely a number is not taken for one. */
export declare function parse(text: string): Printed | null;
/** Whether browsers would break a line inside the number of a text: behind signs and separators of full width they do. */
export declare const isBreakable: (text: string) => boolean;
