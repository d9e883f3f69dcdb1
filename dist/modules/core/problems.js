import { brief } from './problem.js';

const most = 500;
class Problems {
  constructor() {
    this.list = [];
  }
  add(code, place, found, expected = "", fits) {
    if (this.list.length < most) this.list.push({ code, place, found: brief(found), expected, ...fits && { fits } });
  }
}

export { Problems };
//# sourceMappingURL=problems.js.map
