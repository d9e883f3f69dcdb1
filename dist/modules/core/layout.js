import { print } from './cell.js';
import { leaves, headerTree, placesOf, keyOf } from './form.js';
import { longestCell } from './limits.js';
import { lastOf } from './list.js';
import { ownerOf } from './names.js';
import { translate } from './words.js';

const forms = /* @__PURE__ */ new WeakMap();
function formOf(table, locale) {
  let known = forms.get(table);
  if (!known) forms.set(table, known = /* @__PURE__ */ new WeakMap());
  let form = known.get(locale);
  if (!form) known.set(locale, form = new FormLayout(table, locale).form());
  return form;
}
const gridOf = ({ table, cells, note = "" }, { of, prefix }, locale, blank) => ({
  form: formOf(table, locale),
  of,
  cells,
  printed: cells.map((cell) => print(cell, blank)),
  note,
  prefix
});
function layout(report, key, locale, blank, site) {
  const sheet = report.sheets[key];
  return sheet && gridOf(sheet, { of: ownerOf(report, locale, site), prefix: prefixOf(report) }, locale, blank);
}
const prefixOf = ({ year, agency }) => `${year}/${agency?.name.slice(0, longestCell) ?? ""}/`.replace(/\s/g, "");
const depth = (lines) => Math.max(...leaves(lines).map((path) => path.length));
function labelColumns({ print: print2, rows }) {
  if (print2 === "across") return 0;
  return print2 === "listed" ? 2 : depth(rows);
}
class FormLayout {
  constructor(table, locale) {
    this.table = table;
    this.locale = locale;
    const { blocks } = table;
    this.#single = blocks.length === 1;
    this.#labels = Math.max(...blocks.map(labelColumns));
    this.#numbers = Math.max(...blocks.map((block) => leaves(headerTree(block)).length));
  }
  /** How many grid columns the row labels take, and how many the numbers. */
  #labels;
  #numbers;
  #single;
  #place = 0;
  form() {
    const { table, locale } = this;
    const laid = table.blocks.map((block) => ({ head: this.#head(block), body: this.#body(block) }));
    return {
      table,
      locale,
      title: translate(table.title, locale),
      columns: this.#columns(),
      head: this.#single ? laid.flatMap(({ head }) => head) : [],
      groups: laid.map(({ head, body }) => this.#single ? body : [...head, ...body]),
      places: placesOf(table)
    };
  }
  /** The widths of the grid columns; columns under the same heading form a group. */
  #columns() {
    const { widths, blocks } = this.table;
    let whole = 0;
    for (const width of widths) whole += width;
    const percent = widths.map((width) => Math.round(width / whole * 1e4) / 100);
    const groups = this.#labels ? [percent.slice(0, this.#labels)] : [];
    let above = null;
    leaves(this.#single ? headerTree(blocks[0]) : []).forEach((path, index) => {
      if (path[path.length - 2] !== above) groups.push([]);
      above = path[path.length - 2];
      lastOf(groups).push(percent[this.#labels + index]);
    });
    return this.#single ? groups : [...groups, percent.slice(this.#labels)];
  }
  #header({ label, sum }, colspan, rowspan, scope, id) {
    const text = translate(label, this.locale);
    return { text, colspan, rowspan, scope, ...!this.#single && { id }, ...sum && { total: true } };
  }
  /** The heading of a block and the headers of its columns. */
  #head(block) {
    const tree = headerTree(block);
    const rows = [...Array(depth(tree))].map(() => []);
    const corners = [block.corner ?? "", ...block.print === "listed" ? [block.units ?? ""] : []];
    if (this.#labels) {
      const span = this.#labels / corners.length;
      for (const corner of corners) rows[0].push(this.#header({ label: corner }, span, rows.length, "col", this.#id(block, "corner")));
    }
    this.#headers(block, tree, rows, [], this.#numbers);
    const head = rows.map((cells) => ({ cells }));
    if (block.label === void 0) return head;
    return [{ cells: [this.#header({ label: block.label }, this.#labels + this.#numbers, 1, "rowgroup", this.#id(block))] }, ...head];
  }
  /** The headers over the columns. Each column takes one grid column, the last takes all that are left. */
  #headers(block, lines, rows, above, width) {
    let left = width;
    lines.forEach((line, index) => {
      const path = [...above, line];
      const span = index === lines.length - 1 ? left : line.lines ? leaves(line.lines).length : 1;
      left -= span;
      const rowspan = line.lines ? 1 : rows.length - above.length;
      rows[above.length].push(this.#header(line, span, rowspan, "col", this.#id(block, keyOf(path))));
      if (line.lines) this.#headers(block, line.lines, rows, path, span);
    });
  }
  #body(block) {
    if (block.print === "across") {
      const cells = this.#numberCells(block, leaves(headerTree(block)).length, []);
      return [{ ...block.numbers !== void 0 && { name: translate(block.numbers, this.locale) }, cells }];
    }
    if (block.print === "listed") return this.#listed(block, block.rows, 0, []);
    const rows = [];
    let open = [];
    const visit = (lines, above) => {
      for (const line of lines) {
        const path = [...above, line];
        const rowspan = line.lines ? leaves(line.lines).length : 1;
        const colspan = line.lines ? 1 : this.#labels - above.length;
        open.push(this.#header(line, colspan, rowspan, "row", this.#id(block, "", keyOf(path))));
        if (line.lines) visit(line.lines, path);
        else {
          rows.push([...open, ...this.#numberCells(block, leaves(block.columns).length, path)]);
          open = [];
        }
      }
    };
    visit(block.rows, []);
    return rows.map((cells) => ({ cells }));
  }
  /** Every line as a row with its unit. A group without a label is headed by its first line, under which the others are indented. */
  #listed(block, lines, level, above) {
    return lines.flatMap((line, index) => {
      const path = [...above, line];
      const inner = level + (index && lastOf(above)?.label === "" ? 1 : 0);
      const label = { ...this.#header(line, 1, 1, "row", this.#id(block, "", keyOf(path))), level: inner };
      if (!line.lines) {
        const unit = this.#header({ label: line.unit ?? "" }, 1, 1, "row", "");
        return [{ cells: [label, unit, ...this.#numberCells(block, leaves(block.columns).length, path)] }];
      }
      const under = this.#listed(block, line.lines, line.label ? inner + 1 : inner, path);
      return line.label ? [{ cells: [label, this.#header({ label: "\u2014\u2014" }, 1 + this.#numbers, 1, "row", "")] }, ...under] : under;
    });
  }
  #numberCells(block, count, row) {
    const columns = leaves(block.columns);
    return [...Array(count)].map((_, index) => {
      const cell = { place: this.#place++, colspan: index === count - 1 ? this.#numbers - index : 1 };
      if (this.#single) return cell;
      const column = columns[index % columns.length];
      return { ...cell, headers: [this.#id(block), this.#id(block, keyOf(column)), this.#id(block, "", keyOf(row))] };
    });
  }
  #id(block, column = "", row = "") {
    return [this.table.key, block.key, column || row].filter(Boolean).join("/");
  }
}

export { formOf, gridOf, layout };
//# sourceMappingURL=layout.js.map
