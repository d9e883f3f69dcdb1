import './offers.js';
import { DisclosureTable } from '../elements/disclosure-table.js';
declare global {
    interface HTMLElementTagNameMap {
        'disclosure-table': DisclosureTable;
    }
}
