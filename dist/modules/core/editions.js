function editionOf(year, editions) {
  const distance = ({ from, to = Infinity }) => Math.max(from - year, year - to, 0);
  return editions.reduce((best, edition) => best && distance(best) < distance(edition) ? best : edition, void 0);
}
const covers = ({ from, to = Infinity }, year) => from <= year && year <= to;
const tableIn = (edition, key) => edition?.tables.find((table) => table.key === key);
const mixtures = /* @__PURE__ */ new WeakMap();
function withBlock(table, block) {
  let known = mixtures.get(table);
  if (!known) mixtures.set(table, known = /* @__PURE__ */ new WeakMap());
  let mixed = known.get(block);
  if (!mixed) {
    mixed = { ...table, blocks: table.blocks.map((other) => other.key === block.key ? block : other) };
    known.set(block, mixed);
  }
  return mixed;
}

export { covers, editionOf, tableIn, withBlock };
//# sourceMappingURL=editions.js.map
