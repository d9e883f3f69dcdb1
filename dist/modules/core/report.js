import { placesOf } from './form.js';

function cellAt(report, address) {
  const sheet = report.sheets[address.slice(0, address.indexOf("/"))];
  return sheet?.cells[placesOf(sheet.table).findIndex((place) => place.address === address)];
}

export { cellAt };
//# sourceMappingURL=report.js.map
