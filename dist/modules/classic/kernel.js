import * as functions from './functions.js';
import { begin } from './begin.js';
import '../define/disclosure-report.js';
import '../define/disclosure-table.js';
import '../define/request-outcome-matrix.js';
import '../define/review-litigation-table.js';
export { beside } from './beside.js';

const start = (kernel) => begin(functions, kernel);

export { start };
//# sourceMappingURL=kernel.js.map
