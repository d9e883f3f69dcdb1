import { isObject, own } from './own.js';
import { brief } from './problem.js';

const envelope = {
  "year?": "integer|string",
  "agency?": "string|object",
  "edition?": "string",
  "editions?": "object",
  "title?": "string",
  "published?": "string",
  "source?": "string",
  tables: "object",
  "notes?": "object",
  "chapters?": "object",
  "$schema?": "string"
};
const line = () => ({
  "key?": "string",
  label: "string",
  "lines?": [line],
  "measure?": "string",
  "unit?": "string",
  "sum?": "boolean",
  "balance?": "string"
});
const edition = {
  id: "string",
  basis: "string",
  from: "integer",
  "to?": "integer",
  chapters: [{ "title?": "string", "text?": "string", "table?": "string" }],
  tables: [
    {
      key: "string",
      title: "string",
      widths: ["number"],
      blocks: [
        {
          key: "string",
          "label?": "string",
          "corner?": "string",
          "print?": '"rows"|"across"|"listed"',
          "numbers?": "string",
          "units?": "string",
          columns: [line],
          rows: [line]
        }
      ]
    }
  ]
};
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

export { edition, envelope, mismatch };
//# sourceMappingURL=shape.js.map
