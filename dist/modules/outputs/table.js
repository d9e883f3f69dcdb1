import { isBreakable } from '../core/cell.js';
import { lastOf } from '../core/list.js';
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
    const attributes2 = { scope: cell.scope, colspan, rowspan: cell.rowspan > 1 && cell.rowspan, id, "data-level": cell.level };
    return h("th", { ...attributes2, "data-total": cell.total && "" }, cell.text);
  }
  const headers = cell.headers?.map((id) => prefix + id).join(" ");
  const text = printed[cell.place] ?? "";
  const { address, row, column } = form.places[cell.place];
  const isTotal = [row, column].some((path) => lastOf(path)?.sum);
  const attributes = { colspan, "data-address": address, headers, "data-total": isTotal && "", "data-whole": isBreakable(text) && "" };
  return h("td", attributes, text);
}
const noteMarkup = ({ note, form }) => h("p", { class: "disclosure-note", slot: "note", lang: form.locale.tag, dir: form.locale.direction }, note);

export { noteMarkup, tableMarkup };
//# sourceMappingURL=table.js.map
