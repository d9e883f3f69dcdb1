import { account } from '../core/account.js';
import { failed } from '../core/problem.js';
import { read } from '../core/read.js';
import { refused } from '../core/recognition.js';
import { tablesIn } from '../sources/html-tables.js';
import { recogniseTables } from '../sources/recognise.js';
import { knownAbout } from '../sources/surroundings.js';
import { childSource } from './child-source.js';
import { isOurs } from './enhance.js';

const painted = "table.disclosure-table";
const done = /* @__PURE__ */ new WeakMap();
const given = /* @__PURE__ */ new WeakMap();
const leaving = /* @__PURE__ */ new WeakSet();
function readPasted(root, words, loose) {
  const inside = /* @__PURE__ */ new Map();
  for (const table of [...root.querySelectorAll("table")]) {
    const tag = tagAround(table);
    if (leaving.has(table) || tag && table.matches(painted)) continue;
    if (tag) inside.set(tag, [...inside.get(tag) ?? [], table]);
    else if (loose && isNew(table, [table])) readLoose(table);
  }
  for (const [tag, tables] of inside) if (isOpen(tag) && isNew(tag, tables)) readInside(tag, outermost(tables), words);
}
function tagAround(table) {
  let element = table.parentElement;
  while (element && !isOurs(element.localName)) element = element.parentElement;
  return element ?? void 0;
}
const isOpen = (tag) => !tag.src && childSource(tag)?.kind !== "text" && (tag.report === void 0 || tag.report === null || tag.report === given.get(tag));
function isNew(element, tables) {
  const text = tables.map(({ textContent }) => textContent).join("\n");
  if (done.get(element) === text) return false;
  done.set(element, text);
  return true;
}
const outermost = (tables) => tables.filter((table) => !tables.some((other) => other !== table && other.contains(table)));
const recognise = (tables, editions, known) => recogniseTables(tables.flatMap(tablesIn), editions, known);
function sure(result, editions) {
  if (refused(result)) return result;
  const doubts = result.doubts.filter((doubt) => leavesOut(doubt, result.json));
  return doubts.length || failed(read(result.json, editions)) ? { refusal: "unassignable", found: "", doubts } : result;
}
const leavesOut = ({ code, place }, { tables }) => code === "absent" ? place.includes(".") || place in tables : !["edition", "unreadable", "sums", "gap"].includes(code);
function readLoose(table) {
  if (table.querySelector("table")) return;
  const { editions } = table.ownerDocument.createElement("disclosure-table");
  const result = sure(recognise([table], editions, knownAbout(table)), editions);
  if (!refused(result)) put(table, Object.keys(result.json.tables), result.json);
}
function readInside(tag, tables, words) {
  const { editions } = tag;
  const about = knownAbout(tables[0]);
  const known = { year: tag.year ?? about.year, agency: tag.agency || about.agency };
  const result = sure(recognise(tables, editions, known), editions);
  if (refused(result)) {
    explain(tag, result, words);
    return;
  }
  give(tag, result.json);
  if (tag.provides) putEach(tables, Object.keys(result.json.tables), editions);
  else replaceWhenShown(tag, tables, tag.section !== void 0 && tag.section in result.json.tables);
}
function give(tag, report) {
  given.set(tag, report);
  tag.report = report;
}
function explain(tag, refusal, words) {
  tag.locales = tag.locales.map((locale) => {
    const [reason, ...places] = account(refusal, words.find((one) => one.tag === locale.tag) ?? words[0]);
    const failures = { ...locale.words.failures, pasted: [reason, ...places.slice(0, 3)].join(" ") };
    return { ...locale, words: { ...locale.words, failures } };
  });
  give(tag, { failure: "pasted", found: "" });
}
function putEach(tables, keys, editions) {
  const left = new Set(keys);
  const pieces = tables.filter((table) => {
    const alone = recognise([table], editions, {});
    const own = refused(alone) ? [] : Object.keys(alone.json.tables).filter((key) => left.delete(key));
    if (own.length) put(table, own);
    return !own.length;
  });
  const last = pieces.at(-1);
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
//# sourceMappingURL=pasted.js.map
