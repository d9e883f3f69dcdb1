import type { Report } from '../core/report.js';
import { type Locale } from '../core/words.js';
import { type Markup } from './markup.js';
/** What stands inside a table's tag: nothing where it paints itself, the table where it is rendered beforehand. */
export type TableContents = (key: string) => readonly Markup[];
/** How a report is laid out as a whole. */
export interface Standing {
    readonly locale: Locale;
    /** Level of the chapters' headings, from 1 to 6. */
    readonly level: number;
    /** The other site that has given the report: it is named above the chapters, whose tables keep their captions for those who do not see. */
    readonly site?: string | undefined;
}
/** The chapters of a report. */
export declare function reportMarkup(report: Report, { locale, level, site }: Standing, contents?: TableContents): Markup;
