import './parts/findings.js';
import './disclosure-report.js';
import './disclosure-table.js';
import './request-outcome-matrix.js';
import './review-litigation-table.js';
//# sourceMappingURL=index.js.map
