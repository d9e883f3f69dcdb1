import type { Finding } from './check.js';
import { type Report } from './report.js';
/**
 * Checks a parent against its direct units: each of its cells should be the sum of theirs. The caller answers for it that these are
 * all the units; a cell that one of them does not have cannot be told and is passed over.
 */
export declare function checkUnits(parent: Report, units: readonly Report[]): Finding[];
