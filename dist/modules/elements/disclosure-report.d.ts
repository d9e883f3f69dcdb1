import { type PropertyValues } from 'lit';
import { ShowingElement } from './showing-element.js';
/**
 * Loads one report and provides it to the tags inside it, and to those that name it in their `for`. Without tags of its own inside
 * it lays out the whole report in its chapters.
 *
 * @attr {string} src - Address of the report's JSON file.
 * @attr {number} refresh - After how many seconds to fetch the address again.
 * @attr {boolean} live - The address is a stream of server-sent events, each of them a whole report; the first comes at once.
 * @attr {'anonymous'|'use-credentials'} crossorigin - Whether cookies are sent to another origin.
 * @attr {string} origins - Origins, separated by spaces, that the address is limited to besides the page's own; anyone's otherwise.
 * @attr {'eager'|'lazy'} loading - Whether to wait with fetching until the element is nearly in sight.
 * @attr {string} lang - Language; the nearest `lang` on the page otherwise, then zh-CN.
 * @attr {number} year - The report year, in place of the file's.
 * @attr {string} agency - The agency's name, in place of the file's.
 * @attr {string} edition - The edition of the form, in place of the file's.
 * @attr {'blank'|'zero'|'dash'} blank - How a blank cell is printed in the tables of the report, unless they say it themselves.
 * @attr {'auto'|'table'|'list'} view - Whether to show its tables or lists to read; `auto` shows a table where it fits.
 * @attr {'off'|'mark'|'list'} findings - Whether and how its tables show what does not add up.
 * @attr {'all'|'filled'} rows - Whether its tables fold the rows whose figures are all 0 or blank.
 * @attr {number} level - Level of the chapters' headings, from 1 to 6.
 *
 * @fires load - A report has come. Does not bubble.
 * @fires error - There is no report; the frame says why. Does not bubble.
 *
 * @slot - The tags that show the report; or what to show until the whole report is there.
 * @slot report - The element's own layout of the whole report.
 *
 * @csspart status - What is being waited for.
 * @csspart stale - Since when the figures could not be refreshed.
 * @csspart error - Why there is no report.
 * @csspart problems - What of the report could not be read.
 *
 * @tag disclosure-report
 */
export declare class DisclosureReport extends ShowingElement {
    #private;
    /** Level of the chapters' headings, from 1 to 6. */
    level: number;
    /** @internal */
    readonly for = "";
    readonly provides = true;
    protected update(changed: PropertyValues<this>): void;
    protected firstUpdated(): void;
    protected render(): unknown;
    protected paint(): void;
    protected getUpdateComplete(): Promise<boolean>;
}
