import { isHidden, lookOf, inside, unstyled } from './look.js';

const object = "\uFFFC";
const lines = new Set(
  "p div li br tr td th table h1 h2 h3 h4 h5 h6 section article header footer main ul ol dl dt dd blockquote pre center caption title".split(
    " "
  )
);
function textOf(node) {
  if (typeof node === "string") return plainSpaces(node);
  const { tag, attributes } = node;
  if (isHidden(node) || lookOf(inside(node, unstyled)) === "hidden") return "";
  if (tag === "input") return /^(?:|text|number)$/.test(attributes["type"] ?? "") ? attributes["value"] ?? "" : "";
  const children = tag === "select" ? chosen(node) : node.children;
  const inner = children.map(textOf).join("");
  return lines.has(tag) ? `
${inner}
` : inner;
}
const plainSpaces = (text) => text.replace(/[ \t\r\n\f]+/g, " ");
const isWrapper = (table) => {
  const cells = elements(table, /^t[dh]$/, "table");
  return cells.length < 2 && elements(table, /^table$/).every(isWrapper);
};
function chosen(list) {
  const options = elements(list, /^option$/);
  return [options.find(({ attributes }) => "selected" in attributes) ?? options[0] ?? []].flat();
}
function elements(node, tag, within) {
  if (typeof node === "string" || isHidden(node)) return [];
  return node.children.flatMap((child) => {
    if (typeof child === "string") return [];
    const inner = child.tag === within ? [] : elements(child, tag, within);
    return tag.test(child.tag) && !isHidden(child) ? [child, ...inner] : inner;
  });
}

export { chosen, elements, isWrapper, lines, object, plainSpaces, textOf };
//# sourceMappingURL=tree.js.map
