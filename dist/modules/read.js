import { read as read$1 } from './core/read.js';
import { editions } from './editions/index.js';

const read = (json, { editions: editions$1 = editions, ...overrides } = {}) => read$1(json, editions$1, overrides);

export { read };
//# sourceMappingURL=read.js.map
