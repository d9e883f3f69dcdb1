const headings = "h1,h2,h3,h4,h5,h6";
function levelBelow(element) {
  const root = element.getRootNode();
  const before = [...root.querySelectorAll(headings)].filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
  );
  return Number(before[before.length - 1]?.localName[1] ?? 1) + 1;
}

export { levelBelow };
//# sourceMappingURL=heading-level.js.map
