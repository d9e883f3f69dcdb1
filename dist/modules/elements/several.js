const few = 8;
const counts = /* @__PURE__ */ new WeakMap();
function count(document, change) {
  const tables = (counts.get(document) ?? 0) + change;
  counts.set(document, tables);
  return tables > few;
}

export { count };
//# sourceMappingURL=several.js.map
