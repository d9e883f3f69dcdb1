import { type Style } from './style.js';
/** From the best to the worst: inside of a hidden element nothing else matters. */
export declare const looks: readonly ["plain", "raised", "struck", "doubtful", "hidden"];
export type Look = (typeof looks)[number];
/** Smaller letters than these pixels are not read. */
export declare const legible = 5;
/** How a text looks by the style of one element around it; `box` is whether that is a cell, a line of its own or part of one. */
export declare function looksOf(style: Style, size: number, box: 'cell' | 'block' | 'inline'): Look[];
/** The size of letters in pixels. */
export declare function sizeOf(value: string, outer: number): number;
/** What is behind a text: a colour, or a picture of which no colour is known. */
export declare function groundOf(style: Style): string | undefined;
/** Whether a style leaves open how a text stands to what is beside it. */
export declare const setsApart: (style: Style) => boolean;
