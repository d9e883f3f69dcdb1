import { DisclosureFindings } from '../elements/disclosure-findings.js';
import { define } from './define.js';

define('disclosure-findings', DisclosureFindings);

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-findings': DisclosureFindings;
  }
}
