import { tableOf } from './address.js';
import { placesOf } from './form.js';

function cellAt(report, address) {
  const sheet = report.sheets[tableOf(address)];
  return sheet?.cells[placesOf(sheet.table).findIndex((place) => place.address === address)];
}

export { cellAt };
//# sourceMappingURL=report.js.map
