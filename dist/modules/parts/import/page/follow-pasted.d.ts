import { type Areas } from '../../../page/areas.js';
import { type Languages } from './pasted-tables.js';
/**
 * Has the pasted tables below `root` read, now and when content is added later; those outside of our tags in the `loose` areas. Safe to
 * call twice. Nothing is read before our tags are there to show it, nor before the page has loaded: only then are its style sheets there,
 * and it looks as its readers see it.
 */
export declare function followPasted(root: Document | Element, words: Languages, loose?: Areas): void;
