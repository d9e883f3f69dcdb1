function leaves(lines, above = []) {
  return lines.flatMap((line) => {
    const path = [...above, line];
    return line.lines ? leaves(line.lines, path) : [path];
  });
}
function keyOf(path) {
  return path.flatMap((line) => line.key ?? []).join(".");
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
    const line = `${table.key}/${keyOf(row)}/`;
    return columns.map((column, index) => ({ address: line + keys[index], block, row, column }));
  });
}

export { keyOf, leaves, placesOf };
//# sourceMappingURL=form.js.map
