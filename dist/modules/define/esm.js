export { DisclosureElement } from '../elements/disclosure-element.js';
export { DisclosureReport } from '../elements/disclosure-report.js';
export { DisclosureTable } from '../elements/disclosure-table.js';
export { RequestOutcomeMatrix } from '../elements/request-outcome-matrix.js';
export { ReviewLitigationTable } from '../elements/review-litigation-table.js';
export { cellAt } from '../core/report.js';
export { describeFailure, describeProblem } from '../core/words.js';
export { editions } from '../editions/index.js';
export { failed } from '../core/problem.js';
export { isReport, readEdition } from '../core/read.js';
export { layout, read, toHTML } from '../api.js';
export { locales } from '../locales/index.js';
export { parse, print, valueOf } from '../core/cell.js';
export { placesOf } from '../core/form.js';
export { reportContext } from '../elements/report-context.js';
export { tokens } from '../styles/tokens.js';
//# sourceMappingURL=esm.js.map
