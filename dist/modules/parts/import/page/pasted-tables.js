import { describeRecognition } from '../describe.js';
import { lastOf } from '../../../core/list.js';
import { fail } from '../../../core/problem.js';
import { refused } from '../recognition.js';
import { localeOf } from '../../../core/words.js';
import { knownAbout } from '../known-around.js';
import { isLaidOut } from './rendered-table.js';
import { childSource } from '../../../elements/child-source.js';
import { isEdited } from '../../../page/areas.js';
import { tagAround } from '../../../page/ours.js';
import { findAll } from '../../../page/unclobbered.js';
import { languageOf } from '../../../elements/language.js';
import { recogniseSurely, recognise } from './verification.js';

const painted = "table.disclosure-table";
const done = /* @__PURE__ */ new WeakMap();
const given = /* @__PURE__ */ new WeakMap();
const leaving = /* @__PURE__ */ new WeakSet();
function readPasted(root, words, loose) {
  const inside = /* @__PURE__ */ new Map();
  for (const table of findAll(root, "table")) {
    const tag = tagAround(table);
    if (leaving.has(table) || isEdited(table) || tag && table.matches(painted)) continue;
    if (tag) inside.set(tag, [...inside.get(tag) ?? [], table]);
    else if (loose(table) && isNew(table, [table])) readLoose(table, words);
  }
  for (const [tag, tables] of inside) if (isOpen(tag) && isNew(tag, tables)) readInside(tag, outermost(tables), words);
}
const isOpen = (tag) => !tag.src && childSource(tag)?.kind !== "text" && (tag.report === void 0 || tag.report === null || tag.report === given.get(tag));
function isNew(element, tables) {
  const text = tables.map(({ textContent }) => textContent).join("\n");
  if (done.get(element) === text) return false;
  done.set(element, text);
  return true;
}
const outermost = (tables) => tables.filter((table) => !tables.some((other) => other !== table && other.contains(table)));
function readLoose(table, words) {
  if (table.querySelector("table")) return;
  if (!isLaidOut(table)) return whenLaidOut([table], () => readLoose(table, words));
  const { editions } = table.ownerDocument.createElement("disclosure-table");
  const result = recogniseSurely([table], editions, knownAbout(table));
  if (!refused(result)) put(table, Object.keys(result.json.tables), result.json);
  else if (isOtherwise(result)) console.warn(localeOf(languageOf(table) ?? "", reasons(result, words)).text, table);
}
const isOtherwise = ({ refusal, doubts }) => refusal === "not-as-shown" || doubts.some(({ code }) => code === "appearance");
const awaited = /* @__PURE__ */ new WeakSet();
function whenLaidOut(tables, read) {
  if (tables.some((table) => awaited.has(table))) return;
  const observer = new ResizeObserver(() => {
    const left = tables.filter((table) => table.isConnected && !leaving.has(table));
    if (left.length === tables.length && !tables.every(isLaidOut)) return;
    observer.disconnect();
    tables.forEach((table) => awaited.delete(table));
    if (left.length === tables.length) setTimeout(read);
  });
  for (const table of tables) {
    awaited.add(table);
    observer.observe(table);
  }
}
function readInside(tag, tables, words) {
  if (!tables.every(isLaidOut)) {
    give(tag, void 0);
    return whenLaidOut(tables, () => readInside(tag, tables, words));
  }
  const { editions } = tag;
  const about = knownAbout(tables[0]);
  const known = { year: tag.year ?? about.year, agency: tag.agency || about.agency };
  const result = recogniseSurely(tables, editions, known);
  if (refused(result)) return give(tag, fail({ failure: "no-tables", found: "", reason: reasons(result, words) }));
  give(tag, result.json);
  if (tag.provides) putEach(tables, Object.keys(result.json.tables), editions);
  else replaceWhenShown(tag, tables, tag.section !== void 0 && tag.section in result.json.tables);
}
function give(tag, report) {
  given.set(tag, report);
  tag.report = report;
}
function reasons(refusal, [first, ...others]) {
  const within = (words) => ({ tag: words.tag, text: describeRecognition(refusal, words).slice(0, 4).join(" ") });
  return [within(first), ...others.map(within)];
}
function putEach(tables, keys, editions) {
  const left = new Set(keys);
  const pieces = tables.filter((table) => {
    const alone = recognise([table], editions, {});
    const own = refused(alone) ? [] : Object.keys(alone.json.tables).filter((key) => left.delete(key));
    if (own.length) put(table, own);
    return !own.length;
  });
  const last = lastOf(pieces);
  if (last && left.size) replaceWhenShown(put(last, [...left]), pieces, true);
}
function put(table, keys, report) {
  const tags = keys.map((key) => {
    const tag = table.ownerDocument.createElement("disclosure-table");
    tag.setAttribute("section", key);
    if (report !== void 0) give(tag, report);
    return tag;
  });
  const [first] = tags;
  table.replaceWith(...tags);
  first.appendChild(table);
  replaceWhenShown(first, [table], true);
  return first;
}
function replaceWhenShown(tag, tables, shown) {
  if (!shown) return;
  for (const table of tables) leaving.add(table);
  tag.addEventListener("load", () => tables.forEach((table) => table.matches(painted) || table.remove()), { once: true });
}

export { readPasted };
//# sourceMappingURL=pasted-tables.js.map
