import { isBreakable } from '../core/cell.js';
import { isNumber } from '../core/grid.js';
import { h } from './markup.js';

const nothing = { of: "", printed: [], prefix: "" };
function tableMarkup(form, contents = nothing) {
  const row = ({ name, cells }) => h("tr", { "aria-label": name }, ...cells.map((cell) => cellMarkup(cell, form, contents)));
  const { locale, head, groups, columns } = form;
  return h(
    "table",
    { class: "disclosure-table", slot: "table", lang: locale.tag, dir: locale.direction },
    h("caption", {}, h("span", { class: "disclosure-title" }, form.title), " ", h("span", { class: "disclosure-of" }, contents.of)),
    ...columns.map((widths) => h("colgroup", {}, ...widths.map((width) => h("col", { width: `${width}%` })))),
    ...head.length ? [h("thead", {}, ...head.map(row))] : [],
    ...groups.map((rows) => h("tbody", {}, ...rows.map(row)))
  );
}
function cellMarkup(cell, form, { printed, prefix }) {
  const colspan = cell.colspan > 1 && cell.colspan;
  if (!isNumber(cell)) {
    const id = cell.id !== void 0 && prefix + cell.id;
    return h("th", { scope: cell.scope, colspan, rowspan: cell.rowspan > 1 && cell.rowspan, id, "data-level": cell.level }, cell.text);
  }
  const headers = cell.headers?.map((id) => prefix + id).join(" ");
  const text = printed[cell.place] ?? "";
  return h("td", { colspan, "data-address": form.places[cell.place].address, headers, "data-whole": isBreakable(text) && "" }, text);
}
const noteMarkup = ({ note, form }) => h("p", { class: "disclosure-note", slot: "note", lang: form.locale.tag, dir: form.locale.direction }, note);

export { noteMarkup, tableMarkup };
//# sourceMappingURL=table.js.map
