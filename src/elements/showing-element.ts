import { DisclosureElement } from './disclosure-element.js';
import { property } from './property.js';
import { reflect } from './reflect.js';
import { settingsOf, type OwnSettings, type Settings } from './settings.js';

/** What shows tables, itself or by the tags that belong to it, and says how. */
export abstract class ShowingElement extends DisclosureElement {
  /** How a blank cell is printed: `blank`, `zero` or `dash`; empty where the report says it for all its tables. */
  @property() blank: OwnSettings['blank'] = '';
  /** Shows the table or a list to read: `auto` shows the table where it fits; empty where the report says it for all its tables. */
  @property() view: OwnSettings['view'] = '';
  /** Shows what does not add up: `off`, `mark` marks the cells and explains them, `list` adds the list; empty where the report says it for all its tables. */
  @property() findings: OwnSettings['findings'] = '';
  /** The rows that a table shows: `all`, or `filled` without those whose figures are all 0 or blank; empty where the report says it for all its tables. */
  @property() rows: OwnSettings['rows'] = '';

  /** @internal How tables are shown here: as the tag says, else as the report says that it belongs to. */
  get settings(): Settings {
    return settingsOf(this, this.provider);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    reflect(this, 'findings', this.findings);
    reflect(this, 'rows', this.rows);
    return super.scheduleUpdate();
  }
}
