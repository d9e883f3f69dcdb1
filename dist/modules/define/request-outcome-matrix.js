import { RequestOutcomeMatrix } from '../elements/request-outcome-matrix.js';
import { listen, define } from './define.js';

listen();
define("request-outcome-matrix", RequestOutcomeMatrix);
//# sourceMappingURL=request-outcome-matrix.js.map
