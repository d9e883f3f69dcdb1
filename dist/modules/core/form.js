import { joinKeys, join } from './address.js';

function leaves(lines, above = []) {
  return lines.flatMap((line) => {
    const path = [...above, line];
    return line.lines ? leaves(line.lines, path) : [path];
  });
}
function headerTree({ rows, columns, print }) {
  const graft = (line) => ({ ...line, lines: line.lines?.map(graft) ?? columns });
  return print === "across" ? rows.map(graft) : columns;
}
function keyOf(path) {
  return joinKeys(path.flatMap((line) => line.key ?? []));
}
const places = /* @__PURE__ */ new WeakMap();
function placesOf(table) {
  let known = places.get(table);
  if (!known) places.set(table, known = table.blocks.flatMap((block) => placesIn(table, block)));
  return known;
}
function placesIn(table, block) {
  const columns = leaves(block.columns);
  const keys = columns.map(keyOf);
  return leaves(block.rows).flatMap((row) => {
    const line = join(table.key, keyOf(row));
    return columns.map((column, index) => ({ address: join(line, keys[index]), block, row, column }));
  });
}

export { headerTree, keyOf, leaves, placesOf };
//# sourceMappingURL=form.js.map
