/** The functions that show a report to programs, in one of some languages. */
import { type Address } from './core/address.js';
import type { Blank } from './core/cell.js';
import type { Grid } from './core/grid.js';
import { type Report } from './core/report.js';
import { type Locale } from './core/words.js';
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
/** The functions with the languages to choose from where a call names none. */
export declare function functionsWith(languages: () => readonly [Locale, ...Locale[]]): {
    layout: (report: Report, table: string, options?: ShowOptions) => Grid | undefined;
    toSentence: (report: Report, address: Address, options?: ShowOptions) => string | undefined;
    toHTML: (what: Grid | Report, options?: HTMLOptions) => string;
};
