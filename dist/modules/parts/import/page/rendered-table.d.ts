import type { Tree } from '../tree.js';
/** Whether the browser has laid an element out: what stands in a closed tab cannot be judged until it is opened. */
export declare const isLaidOut: (element: Element) => boolean;
/** The tree of a table that is laid out. */
export declare const asShown: (table: Element) => Tree;
