import { mostProblems } from './limits.js';
import { brief } from './problem.js';

class Problems {
  constructor() {
    this.list = [];
  }
  add(code, place, found, expected = "", fits) {
    if (this.list.length < mostProblems) this.list.push({ code, place, found: brief(found), expected, ...fits && { fits } });
  }
}

export { Problems };
//# sourceMappingURL=problems.js.map
