import { ReviewLitigationTable } from '../elements/review-litigation-table.js';
import { listen, define } from './define.js';

listen();
define("review-litigation-table", ReviewLitigationTable);
//# sourceMappingURL=review-litigation-table.js.map
