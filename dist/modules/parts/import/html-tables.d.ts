import type { RawTable } from './raw-table.js';
import { type Tree } from './tree.js';
/** The tables in an element of a page, or the element itself. */
export declare function tablesIn(element: ParentNode): RawTable[];
/** The tables in a parsed page. A table around one cell's text is part of that text. */
export declare function tablesInTree(tree: Tree): RawTable[];
/** A page's own nodes as plain values. */
export declare function toTree(root: Node): Tree;
