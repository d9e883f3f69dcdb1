import './offers.js';
import { DisclosureTable } from '../elements/disclosure-table.js';
import { define } from '../parts/define.js';

define("disclosure-table", DisclosureTable);
//# sourceMappingURL=disclosure-table.js.map
