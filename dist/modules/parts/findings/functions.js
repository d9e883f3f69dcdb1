export { check } from '../../core/check.js';
export { equationsOf } from '../../core/equations.js';
export { explain } from '../../core/explain.js';
export { checkUnits } from '../../core/units.js';
//# sourceMappingURL=functions.js.map
