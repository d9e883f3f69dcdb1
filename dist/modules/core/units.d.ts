import type { Finding } from './check.js';
import { type Report } from './report.js';
/**
 * Checks the report of an agency against those of its direct units: each cell should be the sum of theirs. The caller has to give the
 * reports of all units. A cell that has no number in one of the reports is not checked.
 */
export declare function checkUnits(parent: Report, units: readonly Report[]): Finding[];
