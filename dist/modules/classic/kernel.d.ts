import '../define/disclosure-report.js';
import '../define/disclosure-table.js';
import '../define/request-outcome-matrix.js';
import '../define/review-litigation-table.js';
export { beside } from './beside.js';
/** Is called by the file itself when all of its modules have run, with what other files import of them. */
export declare const start: (kernel: object) => void;
