import './offers.js';
import { ReviewLitigationTable } from '../elements/review-litigation-table.js';
import { define } from '../parts/define.js';

define("review-litigation-table", ReviewLitigationTable);
//# sourceMappingURL=review-litigation-table.js.map
