export * from './api.js';
export { check, type Check, type Finding, type Part, type State } from './core/check.js';
export { checkUnits } from './core/units.js';
export { equationsOf, type Equation, type Kind, type RuleId, type Term } from './core/equations.js';
export { explain } from './core/explain.js';
export { parse, print, valueOf, type Blank, type Cell, type Printed } from './core/cell.js';
export {
  placesOf,
  type Address,
  type Block,
  type Chapter,
  type Edition,
  type Line,
  type Measure,
  type Place,
  type Table,
} from './core/form.js';
export type { Form, Grid, GridCell, HeaderCell, NumberCell, Row } from './core/grid.js';
export { failed, type Failure, type FailureCode, type Problem, type ProblemCode } from './core/problem.js';
export { isReport, readEdition, type Overrides } from './core/read.js';
export { amount, headerName } from './core/sentence.js';
export { cellAt, type Agency, type Report, type Sheet } from './core/report.js';
export { describeFailure, describeProblem, type Locale, type Words } from './core/words.js';
export { editions } from './editions/index.js';
export { DisclosureElement } from './elements/disclosure-element.js';
export { enhance } from './elements/enhance.js';
export { DisclosureFindings } from './elements/disclosure-findings.js';
export { DisclosureReport } from './elements/disclosure-report.js';
export { DisclosureTable } from './elements/disclosure-table.js';
export { reportContext, type ReportState, type Status } from './elements/report-context.js';
export { RequestOutcomeMatrix } from './elements/request-outcome-matrix.js';
export { ReviewLitigationTable } from './elements/review-litigation-table.js';
export { locales } from './locales/index.js';
export type { Change } from './outputs/paint.js';
export { tokens } from './styles/tokens.js';
