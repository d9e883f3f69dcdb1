export { layout, read, toHTML } from './api.js';
export { parse, print, valueOf } from './core/cell.js';
export { placesOf } from './core/form.js';
export { failed } from './core/problem.js';
export { isReport, readEdition } from './core/read.js';
export { cellAt } from './core/report.js';
export { describeFailure, describeProblem } from './core/words.js';
export { editions } from './editions/index.js';
export { DisclosureElement } from './elements/disclosure-element.js';
export { DisclosureReport } from './elements/disclosure-report.js';
export { DisclosureTable } from './elements/disclosure-table.js';
export { reportContext } from './elements/report-context.js';
export { RequestOutcomeMatrix } from './elements/request-outcome-matrix.js';
export { ReviewLitigationTable } from './elements/review-litigation-table.js';
export { locales } from './locales/index.js';
export { tokens } from './styles/tokens.js';
//# sourceMappingURL=index.js.map
