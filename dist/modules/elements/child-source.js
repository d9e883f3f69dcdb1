function isParsed(node) {
  if (node.ownerDocument?.readyState !== "loading") return true;
  for (let outer = node; outer; outer = outer.parentNode) if (outer.nextSibling) return true;
  return false;
}
function childSource(element) {
  const children = [...element.children];
  const script = children.find((child) => child.localName === "script" && child.getAttribute("type") === "application/json");
  if (script) return isParsed(script) ? { kind: "text", value: script.textContent, node: script } : void 0;
  const link = children.find((child) => child.localName === "a" && leadsToJSON(child));
  return link && { kind: "address", value: link.getAttribute("href"), node: link };
}
const leadsToJSON = (link) => link.getAttribute("type") === "application/json" || /\.json(?:[?#]|$)/i.test(link.getAttribute("href") ?? "");

export { childSource, isParsed };
//# sourceMappingURL=child-source.js.map
