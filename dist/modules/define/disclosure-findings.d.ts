import { DisclosureFindings } from '../elements/disclosure-findings.js';
declare global {
    interface HTMLElementTagNameMap {
        'disclosure-findings': DisclosureFindings;
    }
}
