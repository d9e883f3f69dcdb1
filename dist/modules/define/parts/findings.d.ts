import type { DisclosureFindings } from '../../parts/findings/disclosure-findings.js';
declare global {
    interface HTMLElementTagNameMap {
        'disclosure-findings': DisclosureFindings;
    }
}
