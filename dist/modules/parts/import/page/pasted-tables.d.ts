/**
 * Tables that stand in the page as they were pasted from Word. Inside a tag of ours they are its report; elsewhere, where the page wants
 * it, each that is recognised becomes a tag. A table goes only when the proper one is there, and stays where not all of it is sure.
 */
import { type ImportWords } from '../describe.js';
import type { Edition } from '../../../core/form.js';
import { type Area } from '../../../page/areas.js';
/** A tag of ours as it is seen from here: its class is in another file of the page. */
export interface Tag extends HTMLElement {
    report: unknown;
    readonly src: string;
    readonly section?: string;
    readonly year: number | undefined;
    readonly agency: string;
    readonly provides: boolean;
    readonly editions: readonly Edition[];
}
/** The languages to give reasons in; the first is the one when nothing is said. */
export type Languages = readonly [ImportWords, ...ImportWords[]];
/** Reads the tables below `root` that no tag of ours has painted; those outside of our tags only in the `loose` area. */
export declare function readPasted(root: Document | Element, words: Languages, loose: Area): void;
