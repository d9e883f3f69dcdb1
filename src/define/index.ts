/** Registers every tag. */
import './disclosure-report.js';
import './disclosure-table.js';
import './request-outcome-matrix.js';
import './review-litigation-table.js';
