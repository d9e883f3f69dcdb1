import { type PropertyValues } from 'lit';
import { type Check } from '../../core/check.js';
import type { Report } from '../../core/report.js';
import { DisclosureElement } from '../../elements/disclosure-element.js';
/**
 * What in a report does not add up: grouped by table, errors before hints, each with its equation in words and linked to its cell.
 *
 * @attr {string} src - Address of the report's JSON file.
 * @attr {string} for - The id of the `<disclosure-report>` to check.
 * @attr {string} lang - Language; the nearest `lang` on the page otherwise, then zh-CN.
 *
 * @fires load - A report has come. Does not bubble.
 * @fires error - There is no report to check. Does not bubble.
 * @fires disclosure-findings - The report was checked; `detail` is the check. Bubbles.
 *
 * @slot - What to show until the report is there.
 *
 * @csspart summary - How many equations were checked, and how many do not hold.
 * @csspart findings - The findings of one table.
 * @csspart status - What is being waited for.
 * @csspart stale - Since when the figures could not be refreshed.
 * @csspart error - Why there is no report.
 * @csspart problems - What of the report could not be read.
 *
 * @tag disclosure-findings
 */
export declare class DisclosureFindings extends DisclosureElement {
    #private;
    /** The id of the `<disclosure-report>` to show, for pages that cannot nest. */
    for: string;
    /** The report of the year before, to check how this one continues it. */
    last: Report | undefined;
    /** The last check; `undefined` while there is no report. */
    get check(): Check | undefined;
    protected update(changed: PropertyValues<this>): void;
    protected render(): unknown;
    protected paint(): void;
}
