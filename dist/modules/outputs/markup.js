const h = (tag, attributes, ...children) => ({
  tag,
  attributes,
  children
});
const given = ({ attributes }) => Object.keys(attributes).filter((name) => attributes[name] !== void 0 && attributes[name] !== false);
const empty = /* @__PURE__ */ new Set(["col", "link"]);
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\xA0": "&nbsp;" };
const escape = (text, special) => text.replace(special, (character) => entities[character]);
function toText(node) {
  if (typeof node === "string") return escape(node, /[&<>\u00a0]/g);
  const attributes = given(node).map((name) => ` ${name}="${escape(String(node.attributes[name]), /[&<>"\u00a0]/g)}"`);
  const open = `<${node.tag}${attributes.join("")}>`;
  return empty.has(node.tag) ? open : `${open}${node.children.map(toText).join("")}</${node.tag}>`;
}
function toDOM(node, document) {
  const element = document.createElement(node.tag);
  for (const name of given(node)) element.setAttribute(name, String(node.attributes[name]));
  for (const child of node.children) {
    if (typeof child !== "string") element.appendChild(toDOM(child, document));
    else if (child) element.appendChild(document.createTextNode(child));
  }
  return element;
}

export { h, toDOM, toText };
//# sourceMappingURL=markup.js.map
