const few = 8;
const counts = /* @__PURE__ */ new WeakMap();
function countTables(document, change) {
  const tables = (counts.get(document) ?? 0) + change;
  counts.set(document, tables);
  return tables > few;
}

export { countTables };
//# sourceMappingURL=table-count.js.map
