import { splitKeys } from '../../core/address.js';
import { figuresOf, evaluate } from '../../core/check.js';
import { equationsOf } from '../../core/equations.js';
import { placesOf, keyOf } from '../../core/form.js';
import { lastOf } from '../../core/list.js';
import { failed } from '../../core/problem.js';
import { read } from '../../core/read.js';
import { remark } from './recognition.js';

function slipsIn(json, editions) {
  const report = read({ ...json, year: json.year ?? 1 }, editions);
  if (failed(report)) return [];
  return Object.entries(report.sheets).flatMap(([key, sheet]) => [
    ...contradictions(key, sheet, json.tables[key]),
    ...gaps(key, sheet, json.tables[key])
  ]);
}
function contradictions(key, sheet, rows) {
  const figures = knownFigures(sheet, rows);
  const places = placesOf(sheet.table);
  const all = equationsOf(sheet.table).filter(({ kind }) => kind === "error").map((equation) => standingOf(equation, figures, places)).filter(({ state }) => state);
  const standings = all.filter(({ state }) => state !== "holds");
  const along = standings.filter(({ row }) => row !== void 0);
  const down = standings.filter(({ row }) => row === void 0);
  const crossed = places.some(({ block }) => block.print !== "across");
  if (!(crossed ? slippedAcross(along, down) : slippedAlong(along, figures, all.length))) return [];
  const told = standings.filter(({ state }) => state !== "unknown").map(({ row, column }) => `${row ?? ""}/${column ?? ""}`);
  return [remark("sums", key, [...new Set(told)].join(" "))];
}
const isBroken = ({ state }) => state === "broken";
function slippedAcross(along, down) {
  const columns = new Set(down.filter(isBroken).flatMap(({ column, total }) => total ? [] : column));
  return columns.size > 1 || along.length > 0 && down.some(isBroken) || down.length > 0 && along.some(isBroken);
}
function slippedAlong(along, { now }, sums) {
  const open = now.some((value) => value === null || value === void 0);
  const lacking = along.filter(({ state }) => state === "blank").length;
  return along.some((standing) => isBroken(standing) && (standing.filled || open)) || lacking > 0 && lacking < sums;
}
function knownFigures({ table, cells }, rows) {
  const places = placesOf(table);
  const known = cells.map((cell, index) => rowAt(rows, places[index]) ? cell : { text: "", without: "unreadable" });
  return figuresOf({ table, cells: known });
}
const rowAt = (rows, { row }) => splitKeys(keyOf(row)).reduce((group, key) => group?.[key], rows);
function standingOf(equation, figures, places) {
  const own = [...equation.left, ...equation.right].map(({ place }) => places[place]);
  const same = (of) => own.every((place) => of(place) === of(own[0])) ? of(own[0]) : void 0;
  const row = same((place) => keyOf(place.row));
  return {
    state: evaluate(equation, figures),
    row,
    column: row === void 0 ? same((place) => keyOf(place.column)) : void 0,
    total: lastOf(own[0].column).sum === true,
    filled: equation.right.some(({ place }) => !!figures.now[place])
  };
}
const enough = 15;
const few = 0.1;
function gaps(key, { table, cells }, rows) {
  const lines = /* @__PURE__ */ new Map();
  placesOf(table).forEach((place, index) => {
    if (!rowAt(rows, place)) return;
    const line = place.block.print === "across" ? "" : keyOf(place.row);
    lines.set(line, [...lines.get(line) ?? [], cells[index] === null ? place.address : void 0]);
  });
  const all = [...lines.values()].flat().length;
  const blanks = [...lines.values()].filter((line) => line.includes(void 0)).flatMap((line) => line.flatMap((address) => address ?? []));
  return blanks.length && all >= enough && blanks.length <= all * few ? [remark("gap", key, blanks.join(" "))] : [];
}

export { slipsIn };
//# sourceMappingURL=slipped-figures.js.map
