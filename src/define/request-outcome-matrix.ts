import './offers.js';
import { RequestOutcomeMatrix } from '../elements/request-outcome-matrix.js';
import { define } from '../parts/define.js';

define('request-outcome-matrix', RequestOutcomeMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'request-outcome-matrix': RequestOutcomeMatrix;
  }
}
