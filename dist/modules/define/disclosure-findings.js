import { DisclosureFindings } from '../elements/disclosure-findings.js';
import { listen, define } from './define.js';

listen();
define("disclosure-findings", DisclosureFindings);
//# sourceMappingURL=disclosure-findings.js.map
