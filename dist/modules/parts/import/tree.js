import { isHidden, lookOf, inside, unstyled } from './look.js';

const object = "\uFFFC";
const lines = new Set(
  "p div li br tr td th table h1 h2 h3 h4 h5 h6 section article header footer main ul ol dl dt dd blockquote pre center caption title".split(
    " "
  )
);
function textOf(node, { most = Infinity, extents } = {}) {
  const pieces = [];
  let length = 0;
  const write = (text) => {
    pieces.push(text);
    length += text.length;
  };
  const read = (each) => {
    if (typeof each === "string") return write(plainSpaces(each));
    const { tag, attributes } = each;
    if (length > most || isHidden(each) || lookOf(inside(each, unstyled)) === "hidden") return;
    if (tag === "input") return /^(?:|text|number)$/.test(attributes["type"] ?? "") ? write(attributes["value"] ?? "") : void 0;
    const start = length;
    if (lines.has(tag)) write("\n");
    (tag === "select" ? chosen(each) : each.children).forEach(read);
    if (lines.has(tag)) write("\n");
    extents?.set(each, [start, length]);
  };
  read(node);
  return length > most ? "" : pieces.join("");
}
const plainSpaces = (text) => text.replace(/[ \t\r\n\f]+/g, " ");
const wrappers = /* @__PURE__ */ new WeakMap();
function isWrapper(table) {
  let known = wrappers.get(table);
  if (known === void 0) {
    known = elements(table, /^t[dh]$/, "table").length < 2 && elements(table, /^table$/, "table").every(isWrapper);
    wrappers.set(table, known);
  }
  return known;
}
function chosen(list) {
  const options = elements(list, /^option$/);
  return [options.find(({ attributes }) => "selected" in attributes) ?? options[0] ?? []].flat();
}
function elements(node, tag, within) {
  const found = [];
  const search = ({ children }) => {
    for (const child of children) {
      if (typeof child === "string" || isHidden(child)) continue;
      if (tag.test(child.tag)) found.push(child);
      if (child.tag !== within) search(child);
    }
  };
  if (typeof node !== "string" && !isHidden(node)) search(node);
  return found;
}

export { chosen, elements, isWrapper, lines, object, plainSpaces, textOf };
//# sourceMappingURL=tree.js.map
