const has = (object, key) => Object.prototype.hasOwnProperty.call(object, key);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const own = (object, key) => has(object, key) ? object[key] : void 0;
function ownText(object, key) {
  const value = own(object, key);
  return typeof value === "string" ? value : "";
}
const bare = (object) => Object.assign(/* @__PURE__ */ Object.create(null), object);

export { bare, has, isObject, own, ownText };
//# sourceMappingURL=json.js.map
