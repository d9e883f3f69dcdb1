import type { Tree } from './tree.js';
export declare const parseHTML: (text: string) => Tree;
