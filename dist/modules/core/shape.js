import { isObject, own } from './json.js';
import { brief } from './problem.js';

function mismatch(value, shape, place = "") {
  if (typeof shape === "function") return mismatch(value, shape(), place);
  if (typeof shape === "string") return shape.split("|").some((type) => is(value, type)) ? void 0 : wrong(value, shape, place);
  if (isList(shape))
    return Array.isArray(value) && value.length ? first(value, (item, index) => mismatch(item, shape[0], `${place}.${index}`)) : wrong(value, "array", place);
  if (!isObject(value)) return wrong(value, "object", place);
  return first(Object.keys(shape), (name) => {
    const key = name.replace("?", "");
    const inner = own(value, key);
    return inner === void 0 && key !== name ? void 0 : mismatch(inner, shape[name], place ? `${place}.${key}` : key);
  });
}
const isList = (shape) => Array.isArray(shape);
const is = (value, type) => {
  if (type === "integer") return Number.isSafeInteger(value);
  if (type === "object") return isObject(value);
  return typeof value === type || typeof value === "string" && JSON.stringify(value) === type;
};
const wrong = (value, expected, place) => ({
  place,
  found: brief(value),
  expected: expected.replace(/\|/g, " | ")
});
function first(items, find) {
  for (let index = 0; index < items.length; index++) {
    const result = find(items[index], index);
    if (result) return result;
  }
  return void 0;
}

export { mismatch };
//# sourceMappingURL=shape.js.map
