import { brief } from './problem.js';

const most = 500;
class Problems {
  constructor() {
    this.list = [];
  }
  add(code, place, found, expected = "") {
    if (this.list.length < most) this.list.push({ code, place, found: brief(found), expected });
  }
}

export { Problems };
//# sourceMappingURL=problems.js.map
