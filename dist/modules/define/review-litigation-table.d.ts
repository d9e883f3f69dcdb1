import './offers.js';
import { ReviewLitigationTable } from '../elements/review-litigation-table.js';
declare global {
    interface HTMLElementTagNameMap {
        'review-litigation-table': ReviewLitigationTable;
    }
}
