import { DisclosureReport } from '../elements/disclosure-report.js';
import { listen, define } from './define.js';

listen();
define("disclosure-report", DisclosureReport);
//# sourceMappingURL=disclosure-report.js.map
