import { isNumber } from '../../core/grid.js';

const placesIn = ({ cells }) => cells.filter(isNumber).map(({ place }) => place);
const levelOf = ({ cells: [first] }) => first && !isNumber(first) ? first.level : void 0;
function under(rows, index) {
  const row = rows[index];
  const rest = rows.slice(index + 1);
  const level = levelOf(row);
  if (level === void 0) return placesIn(row).length ? [] : rest;
  const end = rest.findIndex((other) => (levelOf(other) ?? 0) <= level);
  return end < 0 ? rest : rest.slice(0, end);
}
function emptyRows(rows, isEmpty) {
  const empty = /* @__PURE__ */ new Set();
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (placesIn(row).every(isEmpty) && under(rows, index).every((other) => empty.has(other))) empty.add(row);
  }
  return empty;
}

export { emptyRows, placesIn };
//# sourceMappingURL=empty.js.map
