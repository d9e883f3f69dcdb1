import { type Look } from './effects.js';
import type { TreeElement } from './tree.js';
/** How text stands that is written at a place. */
export interface Standing {
    readonly look: Look;
    readonly visible: boolean;
    /** The size of its letters in pixels, and their colours; where nothing is said, those of a plain page. */
    readonly size: number;
    readonly ink: string;
    readonly ground: string;
    /** The elements around it that may set it apart from what stands beside them: how they look is not written here. */
    readonly apart: Apart | undefined;
}
/** An element, and those around it: pages may be deep. */
interface Apart {
    readonly element: TreeElement;
    readonly outer: Apart | undefined;
}
export declare const unstyled: Standing;
/** Whether it is known how a browser shows the element: as a container of text. */
export declare const isKnown: ({ tag }: TreeElement) => boolean;
/** Whether nothing of the element is shown, not even its place. */
export declare const isHidden: (element: TreeElement) => boolean;
/** How text stands inside of an element, from how the element itself stands. */
export declare function inside(element: TreeElement, outer: Standing): Standing;
/** How a text looks there. */
export declare function lookOf({ look, visible: seen, size, ink, ground }: Standing): Look;
/** The elements that may set a text apart. */
export declare function apartFrom({ apart }: Standing): TreeElement[];
/** Whether an element is a cell or its row, a part of a line, or has lines of its own. */
export declare const boxOf: ({ tag }: TreeElement) => "cell" | "block" | "inline";
export {};
