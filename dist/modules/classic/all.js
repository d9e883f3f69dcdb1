import * as index from '../index.js';
import { begin } from './begin.js';
import '../define/parts/findings.js';
import '../define/disclosure-report.js';
import '../define/disclosure-table.js';
import '../define/request-outcome-matrix.js';
import '../define/review-litigation-table.js';
import '../define/parts/2014.js';
import '../define/parts/en.js';
import '../define/parts/import.js';
import '../define/parts/push.js';
import '../define/parts/rows.js';
import '../define/parts/zh-TW.js';

begin(index);
//# sourceMappingURL=all.js.map
