import { isBreakable } from '../core/cell.js';
import { numberCells } from './intact.js';
import { toDOM } from './markup.js';
import { tableMarkup } from './table.js';

const templates = /* @__PURE__ */ new WeakMap();
function templateOf(form, document) {
  let known = templates.get(document);
  if (!known) templates.set(document, known = /* @__PURE__ */ new WeakMap());
  let template = known.get(form);
  if (!template) known.set(form, template = toDOM(tableMarkup(form), document));
  return template;
}
function paint(grid, document) {
  const table = templateOf(grid.form, document).cloneNode(true);
  fill(table, grid);
  return table;
}
function fill(table, grid) {
  const cells = table.getElementsByTagName("td");
  const { printed } = grid;
  for (let place = 0; place < printed.length; place++) {
    const text = printed[place];
    if (text) write(cells[place], text);
  }
  name(table, grid);
}
function name(table, { of, prefix }) {
  table.caption.lastElementChild.textContent = of;
  for (const header of table.querySelectorAll("th[id]")) header.id = prefix + header.id;
  for (const cell of table.querySelectorAll("td[headers]")) {
    cell.setAttribute(
      "headers",
      cell.getAttribute("headers").replace(/\S+/g, (id) => prefix + id)
    );
  }
}
function changesBetween(before, grid) {
  if (before.form !== grid.form || before.prefix !== grid.prefix || before.of !== grid.of) return void 0;
  const { places } = grid.form;
  const changes = [];
  grid.printed.forEach((after, place) => {
    if (after !== before.printed[place]) changes.push({ address: places[place].address, before: before.printed[place], after });
  });
  return changes;
}
function repaint(table, before, grid, live) {
  const cells = numberCells(table, before);
  cells?.forEach((cell, place) => {
    const text = grid.printed[place];
    if (text === before.printed[place]) return;
    write(cell, text);
    if (live) mark(cell);
  });
  return cells !== void 0;
}
function write(cell, text) {
  let node = cell;
  while (node.firstChild && !node.firstChild.nextSibling) node = node.firstChild;
  if (node.nodeType === Node.TEXT_NODE) node.data = text;
  else cell.textContent = text;
  const whole = isBreakable(text);
  if (whole !== cell.hasAttribute("data-whole")) cell.toggleAttribute("data-whole", whole);
}
const marks = /* @__PURE__ */ new WeakMap();
function mark(cell) {
  const easing = matchMedia("(prefers-reduced-motion: reduce)").matches ? "step-end" : "ease-out";
  marks.get(cell)?.cancel();
  marks.set(
    cell,
    cell.animate({ backgroundColor: ["var(--_changed)", "var(--_sum, var(--_stripe, transparent))"] }, { duration: 3e3, easing })
  );
}
const cellsOf = (table) => [...table.rows].flatMap(({ cells }) => [...cells].filter(({ localName }) => localName === "td"));
function hydrate(standing, painted) {
  if (standing.isEqualNode(painted)) return true;
  const blank = (table) => {
    const copy = table.cloneNode(true);
    for (const cell of cellsOf(copy)) cell.textContent = "";
    return copy;
  };
  if (!blank(standing).isEqualNode(blank(painted))) return false;
  const cells = cellsOf(painted);
  cellsOf(standing).forEach((cell, place) => write(cell, cells[place].textContent));
  return true;
}

export { changesBetween, hydrate, paint, repaint };
//# sourceMappingURL=paint.js.map
