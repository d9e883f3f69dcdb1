import { DisclosureReport } from '../elements/disclosure-report.js';
import { define, listen } from './define.js';

listen();
define('disclosure-report', DisclosureReport);

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-report': DisclosureReport;
  }
}
