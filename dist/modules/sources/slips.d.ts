import { type Edition } from '../core/form.js';
import { type Doubt, type ReportJSON } from '../core/recognition.js';
/** The tables of a report in which numbers may have slipped. */
export declare function slipsIn(json: ReportJSON, editions: readonly Edition[]): Doubt[];
