import { ReviewLitigationTable } from '../elements/review-litigation-table.js';
import { define } from './define.js';

define('review-litigation-table', ReviewLitigationTable);

declare global {
  interface HTMLElementTagNameMap {
    'review-litigation-table': ReviewLitigationTable;
  }
}
