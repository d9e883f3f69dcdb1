import { placesOf } from './form.js';

function cellAt(report, address) {
  const sheet = report.sheets[address.slice(0, address.indexOf("/"))];
  const index = sheet ? placesOf(sheet.table).findIndex((place) => place.address === address) : -1;
  return sheet?.cells[index];
}

export { cellAt };
//# sourceMappingURL=report.js.map
