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
const cellsOf = (table) => table.getElementsByTagName("td");
function paint(grid, document) {
  const table = templateOf(grid.form, document).cloneNode(true);
  fill(table, grid);
  return table;
}
function fill(table, grid) {
  const cells = cellsOf(table);
  const { printed } = grid;
  for (let place = 0; place < printed.length; place++) {
    const text = printed[place];
    if (text) cells[place].textContent = text;
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
function repaint(table, before, grid, live) {
  if (before.form !== grid.form || before.prefix !== grid.prefix || before.of !== grid.of) return void 0;
  const cells = cellsOf(table);
  const changes = [];
  grid.printed.forEach((text, place) => {
    const old = before.printed[place];
    if (text === old) return;
    write(cells[place], text);
    if (live) mark(cells[place]);
    changes.push({ address: grid.form.places[place].address, before: old, after: text });
  });
  return changes;
}
function write(cell, text) {
  const node = cell.firstChild;
  if (node?.nodeType === Node.TEXT_NODE && !node.nextSibling) node.data = text;
  else cell.textContent = text;
}
const marks = /* @__PURE__ */ new WeakMap();
function mark(cell) {
  const easing = matchMedia("(prefers-reduced-motion: reduce)").matches ? "step-end" : "ease-out";
  marks.get(cell)?.cancel();
  marks.set(cell, cell.animate({ backgroundColor: ["var(--_changed)", "transparent"] }, { duration: 3e3, easing }));
}
function takeOver(standing, painted) {
  if (standing.isEqualNode(painted)) return true;
  const blank = (table) => {
    const copy = table.cloneNode(true);
    for (const cell of cellsOf(copy)) cell.textContent = "";
    return copy;
  };
  if (!blank(standing).isEqualNode(blank(painted))) return false;
  const cells = cellsOf(painted);
  [...cellsOf(standing)].forEach((cell, place) => write(cell, cells[place].textContent));
  return true;
}

export { paint, repaint, takeOver };
//# sourceMappingURL=paint.js.map
