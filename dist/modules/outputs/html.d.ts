/** Grid and Report → HTML text: what the elements would put into the page, so that a page has it before, and without, the script. */
import type { Blank } from '../core/cell.js';
import type { Grid } from '../core/grid.js';
import type { Report } from '../core/report.js';
import type { Locale } from '../core/words.js';
/** How a report is rendered. */
export interface Rendering {
    readonly locale: Locale;
    readonly blank?: Blank | undefined;
    /** The other site that has given the report. */
    readonly site?: string | undefined;
    /** Level of the chapters' headings. */
    readonly level?: number | undefined;
    /** Address of the report's JSON, for the script to take over with. */
    readonly src?: string | undefined;
}
/** One table, as the element paints it. */
export declare const tableHTML: (grid: Grid) => string;
/** One table inside its tag; `undefined` where the report has no such table. */
export declare function tagHTML(report: Report, key: string, { locale, blank, site, src }: Rendering): string | undefined;
/** A whole report inside its tag. */
export declare function reportHTML(report: Report, { locale, blank, site, level, src }: Rendering): string;
