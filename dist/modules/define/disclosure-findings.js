import { DisclosureFindings } from '../elements/disclosure-findings.js';
import { define } from './define.js';

define("disclosure-findings", DisclosureFindings);
//# sourceMappingURL=disclosure-findings.js.map
