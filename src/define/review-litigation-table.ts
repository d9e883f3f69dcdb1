import './offers.js';
import { ReviewLitigationTable } from '../elements/review-litigation-table.js';
import { define } from '../parts/define.js';

define('review-litigation-table', ReviewLitigationTable);

declare global {
  interface HTMLElementTagNameMap {
    'review-litigation-table': ReviewLitigationTable;
  }
}
