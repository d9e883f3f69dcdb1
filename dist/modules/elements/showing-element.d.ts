import { DisclosureElement } from './disclosure-element.js';
import { type OwnSettings, type Settings } from './settings.js';
/** What shows tables, itself or by the tags that belong to it, and says how. */
export declare abstract class ShowingElement extends DisclosureElement {
    /** How a blank cell is printed: `blank`, `zero` or `dash`; empty where the report says it for all its tables. */
    blank: OwnSettings['blank'];
    /** Shows the table or a list to read: `auto` shows the table where it fits; empty where the report says it for all its tables. */
    view: OwnSettings['view'];
    /** Shows what does not add up: `off`, `mark` marks the cells and explains them, `list` adds the list; empty where the report says it for all its tables. */
    findings: OwnSettings['findings'];
    /** The rows that a table shows: `all`, or `filled` without those whose figures are all 0 or blank; empty where the report says it for all its tables. */
    rows: OwnSettings['rows'];
    /** @internal How tables are shown here: as the tag says, else as the report says that it belongs to. */
    get settings(): Settings;
    protected scheduleUpdate(): void | Promise<unknown>;
}
