import { isNumber } from '../core/grid.js';

function numberCells(table, { form, printed }) {
  const found = [];
  const isCell = (cell, expected) => {
    if (cell.colSpan !== expected.colspan) return false;
    if (!isNumber(expected)) return isHeader(cell, expected, form);
    const { place } = expected;
    found[place] = cell;
    return cell.rowSpan === 1 && cell.getAttribute("data-address") === form.places[place].address && isFigure(cell, printed[place]);
  };
  const isRow = (row, { cells }) => row.localName === "tr" && pairs(row.firstElementChild, cells, isCell);
  const isSection = (section2, rows) => section2.localName === (rows === form.head ? "thead" : "tbody") && pairs(section2.firstElementChild, rows, isRow);
  let section = table.firstElementChild;
  while (section?.localName === "caption" || section?.localName === "colgroup") section = section.nextElementSibling;
  return pairs(section, form.head.length ? [form.head, ...form.groups] : form.groups, isSection) ? found : void 0;
}
function pairs(first, values, belongs) {
  let element = first;
  for (const value of values) {
    if (!element || !belongs(element, value)) return false;
    element = element.nextElementSibling;
  }
  return !element;
}
function isHeader(cell, { text, rowspan }, { head, groups }) {
  const said = cell.textContent;
  if (cell.localName !== "th" || cell.rowSpan !== rowspan) return false;
  if (said === text) return true;
  const words = said.trim();
  const isTaken = (row) => row.cells.some((other) => !isNumber(other) && other.text === words);
  return words !== "" && text !== "" && ![head, ...groups].some((rows) => rows.some(isTaken));
}
const isFigure = (cell, text) => cell.localName === "td" && isSameFigure(cell.textContent, text);
const isSameFigure = (one, other) => one === other || figureIn(one) === figureIn(other) && !one.trim() === !other.trim();
const figureIn = (text) => text.replace(/[^\d０-９.．+＋\-－−]/g, "");

export { isSameFigure, numberCells };
//# sourceMappingURL=intact.js.map
