const join = (place, key) => `${place}/${key}`;
const joinKeys = (keys) => keys.join(".");
const splitKeys = (key) => key.split(".");
const tableOf = (address) => address.split("/", 1)[0];
const isIn = (address, place) => address === place || address.startsWith(join(place, ""));
const joinBlock = (table, block) => `${table}.${block}`;
const parts = /^([^./]*)(?:\.([^/]*))?(?:\/([^/]*))?(?:\/(.*))?$/s;
function split(address) {
  const [, table = "", block, row, column] = parts.exec(address);
  return { table, block, row, column };
}

export { isIn, join, joinBlock, joinKeys, split, splitKeys, tableOf };
//# sourceMappingURL=address.js.map
