const silent = /* @__PURE__ */ new Set(["script", "style", "template", "noscript"]);
const lines = /* @__PURE__ */ new Set([
  "p",
  "div",
  "li",
  "br",
  "tr",
  "td",
  "th",
  "table",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "section",
  "article",
  "caption",
  "title"
]);
const isHidden = ({ tag, attributes }) => silent.has(tag) || "hidden" in attributes || /display\s*:\s*none/i.test(attributes["style"] ?? "");
function textOf(node, leave) {
  if (typeof node === "string") return node.replace(/[ \t\r\n\f]+/g, " ");
  if (isHidden(node) || node.tag === leave) return "";
  const text = node.children.map((child) => textOf(child, leave)).join("");
  return lines.has(node.tag) ? `
${text}
` : text;
}
function elements(node, tag, within) {
  if (typeof node === "string" || isHidden(node)) return [];
  return node.children.flatMap((child) => {
    if (typeof child === "string") return [];
    const inner = child.tag === within ? [] : elements(child, tag, within);
    return tag.test(child.tag) && !isHidden(child) ? [child, ...inner] : inner;
  });
}

export { elements, textOf };
//# sourceMappingURL=tree.js.map
