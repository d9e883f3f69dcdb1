import { valueOf } from './cell.js';
import { equationsOf } from './equations.js';
import { placesOf, keyOf } from './form.js';
import { compareProse } from './prose.js';

const precision = 1e-6;
function check(report, last) {
  const found = [];
  let checked = 0;
  for (const sheet of Object.values(report.sheets)) {
    const figures = figuresOf(sheet, last);
    for (const equation of equationsOf(sheet.table)) {
      const state = evaluate(equation, figures);
      if (state && state !== "unknown") checked++;
      if (state && state !== "holds") found.push(findingOf(equation, sheet.table, figures, state));
    }
    found.push(...singles(sheet, figures, report.agency?.level ?? ""), ...compareProse(sheet, figures.now, report));
  }
  const wrong = found.filter(({ state }) => state !== "unknown");
  return {
    findings: [...wrong.filter(({ kind }) => kind === "error"), ...wrong.filter(({ kind }) => kind === "hint")],
    unknown: found.filter(({ state }) => state === "unknown"),
    checked
  };
}
function figuresOf({ table, cells }, last) {
  const figures = { now: cells.map(valueOf), last: lastOf(table, last), missing: [] };
  const missing = equationsOf(table).filter((equation) => evaluate(equation, figures) === "blank");
  return { ...figures, missing: missing.map(({ right }) => right[0].place) };
}
function lastOf(table, last) {
  const sheet = last?.sheets[table.key];
  if (!sheet) return void 0;
  const cells = new Map(placesOf(sheet.table).map(({ address }, place) => [address, sheet.cells[place]]));
  const numbers = /* @__PURE__ */ new Map();
  placesOf(table).forEach(({ address }, place) => {
    const cell = cells.get(address);
    if (cell !== void 0) numbers.set(place, valueOf(cell));
  });
  return numbers;
}
function evaluate({ rule, left, right }, { now, last, missing }) {
  if (left.some((term) => term.last && !last?.has(term.place))) return void 0;
  let filled = false;
  let difference = 0;
  for (const term of left) {
    const value = term.last ? last.get(term.place) : now[term.place];
    if (value === void 0 || !term.last && missing.includes(term.place)) return "unknown";
    filled ||= value !== null;
    difference += term.minus ? -value : value;
  }
  for (const { place } of right) {
    const value = now[place];
    if (value === void 0) return "unknown";
    filled ||= value !== null;
    difference -= value;
  }
  if (!filled) return void 0;
  if (rule === "part" ? difference <= 0 : Math.abs(difference) < precision) return "holds";
  return right.length === 1 && now[right[0].place] === null ? "blank" : "broken";
}
function findingOf({ rule, kind, left, right }, table, { now, last, missing }, state) {
  const places = placesOf(table);
  const part = ({ place, ...marks }) => ({
    address: places[place].address,
    value: marks.last ? last.get(place) : now[place],
    ...marks
  });
  const addend = (term) => !term.last && missing.includes(term.place) ? { ...part(term), value: void 0 } : part(term);
  const sum = (parts) => {
    let result = 0;
    for (const { value, minus } of parts) result += (minus ? -1 : 1) * (value ?? 0);
    return result;
  };
  const addends = left.map(addend);
  const total = right.map(part);
  const blanks = [...addends, ...total].filter(({ value }) => value === null).length;
  return { rule, kind, state, addends, total, expected: sum(addends), actual: sum(total), blanks };
}
function singles({ table }, { now }, level) {
  const found = [];
  placesOf(table).forEach(({ address, row, column }, place) => {
    const value = now[place];
    if (!value) return;
    const measure = column[column.length - 1].measure ?? row[row.length - 1].measure ?? "count";
    const { unlikely } = row[row.length - 1];
    const find = (rule, kind) => found.push({ rule, kind, state: "broken", addends: [], total: [{ address, value }], expected: 0, actual: value, blanks: 0 });
    if (measure === "count" && (value < 0 || value % 1)) find("count", "error");
    if (measure === "money" && value < 0) find("money", "error");
    if (unlikely && unlikely.column === keyOf(column) && unlikely.at.some((name) => level.includes(name))) find("unlikely", "hint");
  });
  return found;
}

export { check, evaluate, figuresOf, findingOf };
//# sourceMappingURL=check.js.map
