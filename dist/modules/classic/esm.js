import { openQueue } from '../parts/queue.js';
import { addPart } from '../parts/parts.js';
export { layout, toHTML, toSentence } from '../api.js';
export { check } from '../core/check.js';
export { checkUnits } from '../core/units.js';
export { equationsOf } from '../core/equations.js';
export { parse, print, valueOf } from '../core/cell.js';
export { placesOf } from '../core/form.js';
export { failed } from '../core/problem.js';
export { isReport, readEdition } from '../core/read.js';
export { amount, headerName } from '../core/sentence.js';
export { cellAt } from '../core/report.js';
export { describeFailure, describeProblem } from '../core/words.js';
export { editions } from '../editions/index.js';
export { DisclosureElement } from '../elements/disclosure-element.js';
export { enhance } from '../page/enhance.js';
export { DisclosureReport } from '../elements/disclosure-report.js';
export { DisclosureTable } from '../elements/disclosure-table.js';
export { reportContext } from '../elements/report-context.js';
export { RequestOutcomeMatrix } from '../elements/request-outcome-matrix.js';
export { ReviewLitigationTable } from '../elements/review-litigation-table.js';
export { locales } from '../locales/index.js';
export { DisclosureFindings } from '../parts/findings/disclosure-findings.js';
export { findings } from '../parts/findings/findings.js';
export { explain } from '../parts/findings/functions.js';
export { push } from '../parts/push/push.js';
export { rows } from '../parts/rows/rows.js';
export { tokens } from '../styles/tokens.js';
import '../define/parts/findings.js';
import '../define/disclosure-report.js';
import '../define/disclosure-table.js';
import '../define/request-outcome-matrix.js';
import '../define/review-litigation-table.js';
export { read } from '../read.js';

openQueue(addPart);

export { addPart };
//# sourceMappingURL=esm.js.map
