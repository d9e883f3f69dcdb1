import { isSafe, parse } from './cell.js';
import { tableOf, withBlock } from './editions.js';
import { leaves, keyOf } from './form.js';
import { own, has, isObject } from './own.js';
import { brief } from './problem.js';
import { clean } from './text.js';

const longest = 200;
function readTables(json, edition, editions, notes, problems) {
  const tables = own(json, "tables");
  const given = own(json, "editions");
  const deviations = isObject(given) ? given : {};
  const known = edition.tables.map((table) => table.key).join(", ");
  for (const place of Object.keys(deviations)) {
    const key = place.split(".")[0];
    const named = has(tables, key) || editions.some((other) => tableOf(other, key));
    if (!named) problems.add("unknown", `editions.${place}`, own(deviations, place), known);
  }
  const sheets = /* @__PURE__ */ Object.create(null);
  for (const key of Object.keys(tables)) {
    const rows = own(tables, key);
    if (rows === null) continue;
    const table = deviate(tableOf(edition, key), key, deviations, editions, problems);
    if (!table) problems.add("unknown", key, rows, known);
    else if (!isObject(rows)) problems.add("type", key, rows, "object");
    else sheets[key] = { table, cells: new TableReader(table, problems).read(rows), ...notes[key] && { note: notes[key] } };
  }
  return sheets;
}
function deviate(table, key, deviations, editions, problems) {
  let result = table;
  for (const [place, id] of Object.entries(deviations)) {
    const [tableKey, blockKey] = place.split(".");
    if (tableKey !== key) continue;
    const other = tableOf(
      editions.find((edition) => edition.id === id),
      key
    );
    const block = other?.blocks.find((candidate) => candidate.key === blockKey);
    if (other && !blockKey) result = other;
    else if (result && block) result = withBlock(result, block);
    else problems.add("edition", `editions.${place}`, id, editions.map((edition) => edition.id).join(", "));
  }
  return result;
}
class TableReader {
  constructor(table, problems) {
    this.table = table;
    this.problems = problems;
  }
  #cells = [];
  read(rows) {
    const known = this.table.blocks.flatMap((block) => block.rows);
    this.#unknown(rows, known, this.table.key, "/");
    for (const block of this.table.blocks) {
      const columns = leaves(block.columns).map(keyOf);
      for (const line of block.rows) this.#line(rows, line, `${this.table.key}/`, columns);
    }
    return this.#cells;
  }
  /** One line of the tree: a row, or the rows under it. */
  #line(parent, line, above, columns) {
    const place = above + (line.key ?? "");
    const value = line.key === void 0 ? parent : own(parent, line.key);
    if (!line.lines) return this.#row(value, place, columns);
    const absent = value === void 0 || value === null || Array.isArray(value) && !value.length;
    if (!absent && !isObject(value)) this.problems.add("type", place, value, "object");
    const group = isObject(value) ? value : {};
    if (line.key !== void 0) this.#unknown(group, line.lines, place, ".");
    for (const child of line.lines) this.#line(group, child, line.key === void 0 ? above : `${place}.`, columns);
  }
  #row(value, place, columns) {
    if (Array.isArray(value)) this.#array(value, place, columns);
    else if (isObject(value)) this.#object(value, place, columns);
    else {
      if (value !== void 0 && value !== null) this.problems.add("type", place, value, "array");
      for (const _ of columns) this.#cells.push(null);
    }
  }
  #array(values, place, columns) {
    const { length } = values;
    if (length && length !== columns.length) this.problems.add("length", place, values, String(columns.length));
    columns.forEach((key, index) => this.#cells.push(this.#cell(values[index], place, key)));
  }
  #object(values, place, columns) {
    for (const key of Object.keys(values)) {
      if (!columns.includes(key)) this.problems.add("unknown", `${place}/${key}`, own(values, key), columns.join(", "));
    }
    for (const key of columns) this.#cells.push(this.#cell(own(values, key), place, key));
  }
  #unknown(group, lines, place, separator) {
    const known = lines.flatMap((line) => line.key ?? (line.lines ?? []).map((child) => child.key));
    for (const key of Object.keys(group)) {
      if (!known.includes(key)) this.problems.add("unknown", place + separator + key, own(group, key), known.join(", "));
    }
  }
  #cell(value, row, column) {
    if (value === null || value === void 0) return null;
    const place = `${row}/${column}`;
    if (typeof value === "number") {
      if (!isSafe(value)) this.problems.add("unsafe", place, value);
      return Number.isFinite(value) ? value : { text: "\u221E", without: "unsafe" };
    }
    if (typeof value !== "string") {
      this.problems.add("type", place, value, "number | string");
      return { text: brief(value), without: "unreadable" };
    }
    return this.#text(value, place);
  }
  #text(value, place) {
    const text = clean(value);
    if (text.length > longest) {
      this.problems.add("unreadable", place, text);
      return { text: `${text.slice(0, longest)}\u2026`, without: "unreadable" };
    }
    if (text !== value) this.problems.add("cleaned", place, text);
    const cell = parse(text);
    const without = cell?.without;
    if (without && without !== "not-applicable") this.problems.add(without, place, text);
    return cell;
  }
}

export { readTables };
//# sourceMappingURL=read-tables.js.map
