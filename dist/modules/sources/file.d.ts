/**
 * A file of any kind that reports are published in → a report. What differs between a browser and a command line comes in as functions:
 * how HTML is parsed and how DOCX and XLSX are opened, so that nobody loads what is not needed.
 */
import type { Edition } from '../core/form.js';
import type { RawTable } from './raw-table.js';
import { type Known } from './recognise.js';
import type { Recognition, Refusal } from '../core/recognition.js';
import { type Tree } from './tree.js';
/** What reading files needs from where it runs. */
export interface Means {
    parseHTML(text: string): Tree;
    /** A Word file as HTML. */
    openDOCX(bytes: Uint8Array): Promise<string>;
    openXLSX(bytes: Uint8Array): Promise<readonly RawTable[]>;
}
/** Reads a file by its contents; its name tells a Word file from an Excel file and Markdown from text. */
export declare function recogniseFile(bytes: Uint8Array, name: string, editions: readonly Edition[], means: Means, known?: Known): Promise<Recognition | Refusal>;
