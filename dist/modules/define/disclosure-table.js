import { DisclosureTable } from '../elements/disclosure-table.js';
import { listen, define } from './define.js';

listen();
define("disclosure-table", DisclosureTable);
//# sourceMappingURL=disclosure-table.js.map
