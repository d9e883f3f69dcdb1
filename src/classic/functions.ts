/** What the classic file puts under its global for programs; parts add to it what they have. */
import { functionsWith } from '../functions.js';
import { locales } from '../locales/index.js';

export { read } from '../read.js';
export { cellAt } from '../core/report.js';
export { failed } from '../core/problem.js';
export { describeFailure, describeProblem } from '../core/words.js';
export { editions } from '../editions/index.js';
export { DisclosureElement } from '../elements/disclosure-element.js';
export { DisclosureReport } from '../elements/disclosure-report.js';
export { DisclosureTable } from '../elements/disclosure-table.js';
export { enhance } from '../page/enhance.js';
export { RequestOutcomeMatrix } from '../elements/request-outcome-matrix.js';
export { ReviewLitigationTable } from '../elements/review-litigation-table.js';
export { locales };
export const { layout, toSentence, toHTML } = functionsWith(() => locales);
