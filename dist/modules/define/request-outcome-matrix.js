import './offers.js';
import { RequestOutcomeMatrix } from '../elements/request-outcome-matrix.js';
import { define } from '../parts/define.js';

define("request-outcome-matrix", RequestOutcomeMatrix);
//# sourceMappingURL=request-outcome-matrix.js.map
