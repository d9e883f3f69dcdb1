import { isObject, has } from './json.js';

const withholds = ({ code }) => code === "length" || code === "misfit";
const mark = /* @__PURE__ */ Symbol.for("disclosure-widgets/failure/1");
const fail = (what) => ({ ...what, [mark]: true });
const failed = (result) => isObject(result) && has(result, mark);
const limit = 60;
function brief(value) {
  const text = value === void 0 ? "" : briefly(value);
  return text.length > limit ? `${text.slice(0, limit)}\u2026` : text;
}
function briefly(value) {
  if (Array.isArray(value)) return `[\u2026] (${value.length})`;
  if (typeof value === "string") return `"${value.slice(0, limit + 1)}"`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{ ${Object.keys(value).slice(0, 5).join(", ")} }`;
}

export { brief, fail, failed, withholds };
//# sourceMappingURL=problem.js.map
