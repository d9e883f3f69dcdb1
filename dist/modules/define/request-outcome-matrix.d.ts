import './offers.js';
import { RequestOutcomeMatrix } from '../elements/request-outcome-matrix.js';
declare global {
    interface HTMLElementTagNameMap {
        'request-outcome-matrix': RequestOutcomeMatrix;
    }
}
