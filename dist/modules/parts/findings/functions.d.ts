/** What programs can ask of a report's arithmetic. */
export { check } from '../../core/check.js';
export { equationsOf } from '../../core/equations.js';
export { explain } from '../../core/explain.js';
export { checkUnits } from '../../core/units.js';
