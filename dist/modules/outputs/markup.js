function h(tag, attributes = {}, ...children) {
  const given = Object.entries(attributes).flatMap(
    ([name, value]) => value === void 0 || value === false ? [] : [[name, String(value)]]
  );
  return { tag, attributes: Object.fromEntries(given), children };
}
const empty = /* @__PURE__ */ new Set(["col", "link"]);
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\xA0": "&nbsp;" };
const escape = (text, special) => text.replace(special, (character) => entities[character]);
function toText(node) {
  if (typeof node === "string") return escape(node, /[&<>\u00a0]/g);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(value, /[&<>"\u00a0]/g)}"`);
  const open = `<${node.tag}${attributes.join("")}>`;
  return empty.has(node.tag) ? open : `${open}${node.children.map(toText).join("")}</${node.tag}>`;
}
function toDOM(node, document) {
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  for (const child of node.children) {
    if (typeof child !== "string") element.appendChild(toDOM(child, document));
    else if (child) element.appendChild(document.createTextNode(child));
  }
  return element;
}

export { h, toDOM, toText };
//# sourceMappingURL=markup.js.map
