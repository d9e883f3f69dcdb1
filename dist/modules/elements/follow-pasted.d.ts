import { type Languages } from './pasted.js';
/**
 * Has the pasted tables below `root` read, now and when content is added later; with `loose`, those outside of our tags too. Safe to
 * call twice. Nothing is read before our tags are there to show it.
 */
export declare function followPasted(root: Document | Element, words: Languages, loose?: boolean): void;
