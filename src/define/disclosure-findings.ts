import { DisclosureFindings } from '../elements/disclosure-findings.js';
import { define, listen } from './define.js';

listen();
define('disclosure-findings', DisclosureFindings);

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-findings': DisclosureFindings;
  }
}
