import { explain as explain$1 } from '../../core/explain.js';
import { withFindings } from '../../locales/findings.js';
export { check } from '../../core/check.js';
export { equationsOf } from '../../core/equations.js';
export { checkUnits } from '../../core/units.js';

const explain = (finding, table, locale) => explain$1(finding, table, withFindings(locale));

export { explain };
//# sourceMappingURL=functions.js.map
