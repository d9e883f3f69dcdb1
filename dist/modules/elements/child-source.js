function childSource(element) {
  const children = [...element.children];
  const script = children.find((child) => child.localName === "script" && child.getAttribute("type") === "application/json");
  if (script) return { kind: "text", value: script.textContent, node: script };
  const link = children.find((child) => child.localName === "a" && leadsToJSON(child));
  return link && { kind: "address", value: link.getAttribute("href"), node: link };
}
const leadsToJSON = (link) => link.getAttribute("type") === "application/json" || /\.json(?:[?#]|$)/i.test(link.getAttribute("href") ?? "");

export { childSource };
//# sourceMappingURL=child-source.js.map
