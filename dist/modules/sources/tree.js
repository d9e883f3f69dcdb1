import { isNumeric } from './figures.js';

const object = "\uFFFC";
const silent = /* @__PURE__ */ new Set(["script", "style", "template", "noscript", "del", "rt", "rp"]);
const lines = new Set(
  "p div li br tr td th table h1 h2 h3 h4 h5 h6 section article header footer main ul ol dl dt dd blockquote pre center caption title".split(
    " "
  )
);
const raised = /\s*\ue000([^\ue001]*)\ue001/g;
const styled = ({ attributes }, style) => style.test(attributes["style"] ?? "");
const isHidden = (element) => silent.has(element.tag) || "hidden" in element.attributes || styled(element, /display\s*:\s*none|visibility\s*:\s*collapse/i) || element.tag === "input" && element.attributes["type"] === "hidden";
const isInvisible = (element) => styled(element, /visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:p[tx])?\s*(?:;|$)/i);
function textOf(node) {
  return text(node, textOf);
}
function textOfCell(cell) {
  const found = inCell(cell);
  const bare = found.replace(raised, "");
  return isNumeric(bare) ? found.replace(raised, "($1)") : bare;
}
function inCell(node) {
  if (typeof node === "string" || isHidden(node)) return text(node, inCell);
  const { tag, attributes } = node;
  const inner = () => text(node, inCell);
  if (tag === "table") return isWrapper(node) ? inner() : object;
  if (/^(?:img|object|embed|canvas|video|svg)$/.test(tag)) return [attributes["width"], attributes["height"]].some(isDot) ? "" : object;
  if (tag === "sup" || tag === "sub") return inner().replace(/\S[^]*/, (mark) => `\uE000${mark}\uE001`);
  if (tag === "s" || tag === "strike" || styled(node, /line-through/i)) return inner().replace(/\S[^]*/, (struck) => `~~${struck}~~`);
  return inner();
}
const isDot = (size) => size === "0" || size === "1";
const isWrapper = (table) => {
  const cells = elements(table, /^t[dh]$/, "table");
  return cells.length < 2 && elements(table, /^table$/).every(isWrapper);
};
function text(node, read) {
  if (typeof node === "string") return node.replace(/[ \t\r\n\f]+/g, " ");
  if (isHidden(node) || isInvisible(node)) return "";
  const { tag, attributes } = node;
  if (tag === "input") return /^(?:|text|number)$/.test(attributes["type"] ?? "") ? attributes["value"] ?? "" : "";
  const children = tag === "select" ? chosen(node) : node.children;
  const inner = children.map(read).join("");
  return lines.has(tag) ? `
${inner}
` : inner;
}
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

export { elements, isWrapper, object, textOf, textOfCell };
//# sourceMappingURL=tree.js.map
