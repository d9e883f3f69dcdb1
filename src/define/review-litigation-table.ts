import { ReviewLitigationTable } from '../elements/review-litigation-table.js';
import { define, listen } from './define.js';

listen();
define('review-litigation-table', ReviewLitigationTable);

declare global {
  interface HTMLElementTagNameMap {
    'review-litigation-table': ReviewLitigationTable;
  }
}
