import { DisclosureTable } from './disclosure-table.js';

class RequestOutcomeMatrix extends DisclosureTable {
  constructor() {
    super(...arguments);
    this.section = "requests";
  }
}

export { RequestOutcomeMatrix };
//# sourceMappingURL=request-outcome-matrix.js.map
