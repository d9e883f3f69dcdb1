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
  return leaves(block.rows).flatMap(
    (row) => columns.map((column) => ({ address: `${table.key}/${keyOf(row)}/${keyOf(column)}`, block, row, column }))
  );
}

export { keyOf, leaves, placesOf };
//# sourceMappingURL=form.js.map
