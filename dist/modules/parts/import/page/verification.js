import { split } from '../../../core/address.js';
import { print } from '../../../core/cell.js';
import { placesOf } from '../../../core/form.js';
import { failed } from '../../../core/problem.js';
import { read } from '../../../core/read.js';
import { refused, remark } from '../recognition.js';
import { tablesInTree, tablesIn } from '../html-tables.js';
import { recogniseTables } from '../recognise.js';
import { object } from '../tree.js';
import { asShown } from './rendered-table.js';

const recognise = (tables, editions, known) => recogniseTables(tables.flatMap(tablesIn), editions, known);
function recogniseSurely(tables, editions, known) {
  const result = recognise(tables, editions, known);
  if (refused(result)) return result;
  const doubts = result.doubts.filter((doubt) => leavesOut(doubt, result.json));
  if (doubts.length || failed(read(result.json, editions))) return { refusal: "unassignable", found: "", doubts };
  const shown = recogniseTables(tables.map(asShown).flatMap(tablesInTree), editions, known);
  const others = refused(shown) ? shown.doubts : differences(result.json, shown.json, editions);
  return refused(shown) || others.length ? { refusal: "not-as-shown", found: "", doubts: others } : result;
}
const leavesOut = ({ code, place, found }, { tables }) => found.includes(object) || (code === "absent" ? split(place).block !== void 0 || place in tables : !["edition", "unreadable", "sums", "gap"].includes(code));
function differences(written, shown, editions) {
  const [own, seen] = [figuresOf(written, editions), figuresOf(shown, editions)];
  const places = [.../* @__PURE__ */ new Set([...own.keys(), ...seen.keys()])].filter((place) => own.get(place) !== seen.get(place));
  return places.map((place) => remark("shown", place, seen.get(place), own.get(place)));
}
function figuresOf(json, editions) {
  const report = read(json, editions);
  const sheets = failed(report) ? [] : Object.values(report.sheets);
  return new Map(
    sheets.flatMap(({ table, cells }) => placesOf(table).map(({ address }, index) => [address, print(cells[index])]))
  );
}

export { recognise, recogniseSurely };
//# sourceMappingURL=verification.js.map
