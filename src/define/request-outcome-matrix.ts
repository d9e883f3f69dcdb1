import { RequestOutcomeMatrix } from '../elements/request-outcome-matrix.js';
import { define, listen } from './define.js';

listen();
define('request-outcome-matrix', RequestOutcomeMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'request-outcome-matrix': RequestOutcomeMatrix;
  }
}
