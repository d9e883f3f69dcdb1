import { type Edition } from './form.js';
import type { ReportJSON } from './recognition.js';
import type { Report } from './report.js';
/**
 * Writes a report as JSON.
 *
 * @param editions - The editions of the form that the report was read by.
 */
export declare function write(report: Report, editions: readonly Edition[]): ReportJSON;
