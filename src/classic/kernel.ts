/** The classic file: the tags, and the parts that come beside it when they are wanted. */
import * as functions from './functions.js';
import { begin } from './begin.js';
import '../define/disclosure-report.js';
import '../define/disclosure-table.js';
import '../define/request-outcome-matrix.js';
import '../define/review-litigation-table.js';

export { beside } from './beside.js';

/** Is called by the file itself when all of its modules have run, with what other files import of them. */
export const start = (kernel: object): void => begin(functions, kernel);
