import type { Tree } from './tree.js';
/** The same tree, with what its own style sheets may do to what stands in its tables. */
export declare function withSheets(tree: Tree): Tree;
