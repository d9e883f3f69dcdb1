/**
 * A file of any kind that reports are published in → a report. What differs between a browser and a command line comes in as functions:
 * how HTML is parsed and how DOCX and XLSX are opened, so that nobody loads what is not needed.
 */
import type { Edition } from '../../core/form.js';
import type { RawTable } from './raw-table.js';
import { type Known } from './recognise.js';
import { type Recognition, type Refusal } from './recognition.js';
import { type Tree } from './tree.js';
/** What reading files needs from where it runs. */
export interface Means {
    parseHTML(text: string): Tree;
    /** A Word file as HTML. */
    openDOCX(bytes: Uint8Array): Promise<string>;
    openXLSX(bytes: Uint8Array): Promise<readonly RawTable[]>;
}
/** What is known beforehand, and what to take along besides the figures. */
export interface Wishes extends Known {
    /** The prose of the chapters too. */
    readonly prose?: boolean | undefined;
}
/** Reads a file by its contents; its name tells Markdown from text. */
export declare function recogniseFile(bytes: Uint8Array, name: string, editions: readonly Edition[], means: Means, wishes?: Wishes): Promise<Recognition | Refusal>;
