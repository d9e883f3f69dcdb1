import './offers.js';
import { DisclosureReport } from '../elements/disclosure-report.js';
import { define } from '../parts/define.js';

define('disclosure-report', DisclosureReport);

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-report': DisclosureReport;
  }
}
