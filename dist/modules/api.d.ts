/** The functions of the project as programs call them: with every edition and language that comes along. */
import { type Address } from './core/address.js';
import type { Blank } from './core/cell.js';
import type { Edition } from './core/form.js';
import type { Grid } from './core/grid.js';
import { type Failure } from './core/problem.js';
import { type Overrides } from './core/read.js';
import { type Report } from './core/report.js';
import { type Locale } from './core/words.js';
/** How a report is read: by which editions of the form, and what takes precedence over the file. */
export interface ReadOptions extends Overrides {
    readonly editions?: readonly Edition[];
}
/** How a report is shown. */
export interface ShowOptions {
    /** BCP 47 tag of the language; zh-CN when nothing is said. */
    readonly lang?: string;
    readonly locales?: readonly [Locale, ...Locale[]];
    readonly blank?: Blank;
    /** The other site that has given the report, as `data.example.cn`: the caption says so. */
    readonly site?: string;
}
/** How a report is rendered as HTML. */
export interface HTMLOptions extends ShowOptions {
    /** One table alone: `requests`. The whole report otherwise. */
    readonly table?: string;
    /** Level of the chapters' headings in a whole report. */
    readonly level?: number;
    /** Address of the report's JSON, for the script to take over with. */
    readonly src?: string;
}
/** Reads report JSON, as text or value. Returns the report with its problems, or the failure that says why it is none. */
export declare const read: (json: unknown, { editions, ...overrides }?: ReadOptions) => Report | Failure;
/** Has an edition of the form read by from now on, after a check; returns what is wrong with it otherwise. */
export declare function addEdition(json: unknown): Failure | undefined;
/** Lays out one table of a report; `undefined` where the report has no such table. */
export declare const layout: (report: Report, table: string, options?: ShowOptions) => Grid | undefined;
/** A cell of a report as a sentence, such as `自然人 · 予以公开 1件`; `undefined` where the report has no such cell. */
export declare function toSentence(report: Report, address: Address, options?: ShowOptions): string | undefined;
/** A grid as its table, or a report as its tag with the tables inside, in HTML. Empty where the report has no such table. */
export declare function toHTML(what: Grid | Report, options?: HTMLOptions): string;
