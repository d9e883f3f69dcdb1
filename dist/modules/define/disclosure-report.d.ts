import './offers.js';
import { DisclosureReport } from '../elements/disclosure-report.js';
declare global {
    interface HTMLElementTagNameMap {
        'disclosure-report': DisclosureReport;
    }
}
