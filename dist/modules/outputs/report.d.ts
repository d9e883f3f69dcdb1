/** A whole report as the markup of its chapters. The tables are tags of their own, which show what the report gives them. */
import type { Report } from '../core/report.js';
import { type Locale } from '../core/words.js';
import { type Markup } from './markup.js';
/** What stands inside a table's tag: nothing where it paints itself, the table where it is rendered beforehand. */
export type TableContents = (key: string) => readonly Markup[];
/** The chapters of a report, with headings of a level from 1 to 6. */
export declare function reportMarkup(report: Report, locale: Locale, level: number, contents?: TableContents): Markup;
