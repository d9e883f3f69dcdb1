/**
 * Selectors of style sheets, as far as they say which elements a rule may be for: what depends on how the page is looked at is taken to
 * be so, and what depends on what its reader does is not.
 */
import type { TreeElement } from './tree.js';
/** An element with all that are around it. */
export interface Path {
    readonly element: TreeElement;
    readonly parent: Path | undefined;
}
/** What a selector asks of one element, and how that stands to the one named before. */
interface Step {
    readonly combinator: string;
    /** A class, an id or a tag without which no element fits. */
    readonly key: string;
    readonly fits: (element: TreeElement) => boolean;
}
export interface Selector {
    readonly steps: readonly Step[];
    /** Text that the sheet puts into the element, before or after its own. */
    readonly adds: 'before' | 'after' | undefined;
}
/** The selectors before a block; one that is not understood is for no element. */
export declare function selectorsOf(text: string): Selector[];
/** The keys of an element: a selector that ends with none of them is not for it. */
export declare const keysOf: ({ tag, attributes: { id, class: names } }: TreeElement) => string[];
/** The key by which the elements that a selector may be for are found. */
export declare const keyOf: ({ steps }: Selector) => string;
/** Whether a selector may be for an element. */
export declare const matches: ({ steps }: Selector, path: Path) => boolean;
export {};
