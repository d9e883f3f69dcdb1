import './offers.js';
import { DisclosureReport } from '../elements/disclosure-report.js';
import { define } from '../parts/define.js';

define("disclosure-report", DisclosureReport);
//# sourceMappingURL=disclosure-report.js.map
