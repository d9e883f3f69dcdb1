import { placesOf, keyOf } from './form.js';
import { lastOf } from './list.js';

const known = /* @__PURE__ */ new WeakMap();
function equationsOf(table) {
  let equations = known.get(table);
  if (!equations) known.set(table, equations = derive(placesOf(table)));
  return equations;
}
const directions = [
  { varying: ({ column }) => column, fixed: ({ row }) => row },
  { varying: ({ row }) => row, fixed: ({ column }) => column }
];
function derive(places) {
  return directions.flatMap(({ varying, fixed }) => {
    const series = /* @__PURE__ */ new Map();
    places.forEach((place, index) => {
      const key = `${place.block.key}/${keyOf(fixed(place))}`;
      series.set(key, [...series.get(key) ?? [], index]);
    });
    return [...series.values()].flatMap((indices) => inSeries(indices, (index) => varying(places[index])));
  });
}
function inSeries(indices, path) {
  const line = (index) => lastOf(path(index));
  const terms = (some) => some.map((place) => ({ place }));
  const named = (keys = [], mark = {}) => keys.flatMap((key) => indices.filter((index) => keyOf(path(index)) === key).map((place) => ({ place, ...mark })));
  const balanced = (side) => indices.filter((index) => line(index).balance === side);
  const equations = [];
  const add = (rule, kind, left, right) => left.length && equations.push({ rule, kind, left, right });
  for (const index of indices) {
    const { sum, atMost, continues } = line(index);
    const right = terms([index]);
    if (sum) add("sum", "error", terms(addends(indices, index, path)), right);
    if (atMost !== void 0) add("part", "hint", right, named([atMost]));
    if (continues) add("continues", "hint", continued(continues, named), right);
  }
  add("balance", "error", terms(balanced("in")), terms(balanced("out")));
  return equations;
}
const continued = ({ last, plus, minus }, named) => [...named(last, { last: true }), ...named(plus), ...named(minus, { minus: true })];
function addends(indices, total, path) {
  const level = path(total).length - 2;
  const heading = path(total)[level];
  return indices.filter((index) => index !== total && path(index)[level] === heading && counts(path(index), level + 1));
}
const counts = (path, level) => path.slice(level).every(({ lines = [] }, depth) => !lines.some(({ sum }) => sum) || path[level + depth + 1].sum);

export { equationsOf };
//# sourceMappingURL=equations.js.map
