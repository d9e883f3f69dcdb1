import { type Edition } from '../../core/form.js';
import { type Doubt } from './recognition.js';
import type { ReportJSON } from '../../core/write.js';
/** The tables of a report in which numbers may have slipped. */
export declare function slipsIn(json: ReportJSON, editions: readonly Edition[]): Doubt[];
