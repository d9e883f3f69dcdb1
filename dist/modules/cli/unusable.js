class Unusable extends Error {
}
const unusable = (place, expected, found) => new Unusable(`${place}: expected ${expected}, found ${found}`);
function oneOf(known, value, place) {
  const found = known.find((candidate) => candidate === value);
  if (found === void 0) throw unusable(place, known.join(", ") || "nothing", `"${value}"`);
  return found;
}

export { Unusable, oneOf, unusable };
//# sourceMappingURL=unusable.js.map
