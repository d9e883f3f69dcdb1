import type { TreeElement } from './tree.js';
/** What a selector asks of one element, and how that stands to the one named before. */
interface Step {
    readonly combinator: string;
    /** A class, an id or a tag without which no element fits. */
    readonly key: string;
    readonly fits: (path: Path) => boolean;
}
export interface Selector {
    readonly steps: readonly Step[];
    /** Text that the sheet puts into the element, before or after its own. */
    readonly adds: 'before' | 'after' | undefined;
}
/** The selectors before a block; one that is not understood is for no element. */
export declare function selectorsOf(text: string): Selector[];
/** The key by which the elements that a selector may be for are found. */
export declare const keyOf: ({ steps }: Selector) => string;
/** Whether a selector may be for an element. */
export declare const matches: ({ steps }: Selector, path: Path) => boolean;
/**
 * An element in its page. What it finds out about a step is kept: from every element inside of it the same is asked again, for each way in
 * which the steps may be shared out among those around.
 */
export declare class Path {
    #private;
    readonly element: TreeElement;
    readonly parent?: Path | undefined;
    readonly index: number;
    /** How many comparisons were made in the page. */
    readonly page: {
        compared: number;
    };
    constructor(element: TreeElement, parent?: Path | undefined, index?: number, 
    /** How many comparisons were made in the page. */
    page?: {
        compared: number;
    });
    /** What a rule may be found by: a selector that ends with none of these is not for the element. */
    get keys(): ReadonlySet<string>;
    /** The elements in it. */
    get children(): readonly Path[];
    /** Whether it fits a step, and what is around or before it those before. */
    fits(steps: readonly Step[], at: number): boolean;
}
export {};
