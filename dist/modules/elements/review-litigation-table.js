import { DisclosureTable } from './disclosure-table.js';

class ReviewLitigationTable extends DisclosureTable {
  constructor() {
    super(...arguments);
    this.section = "disputes";
  }
}

export { ReviewLitigationTable };
//# sourceMappingURL=review-litigation-table.js.map
