const none = /* @__PURE__ */ new Map();
const fontSizes = { 1: "10px", 2: "13px", 3: "16px", 4: "18px", 5: "24px", 6: "32px", 7: "48px" };
function styleOf({ tag, attributes }) {
  const { style, color, size = "", face, bgcolor } = attributes;
  const older = [
    ...tag === "font" && color !== void 0 ? [["color", withHash(color)]] : [],
    ...tag === "font" && fontSizes[size] ? [["font-size", fontSizes[size]]] : [],
    ...tag === "font" && face !== void 0 ? [["font-family", face.toLowerCase()]] : [],
    ...bgcolor !== void 0 ? [["background-color", withHash(bgcolor)]] : []
  ];
  if (style === void 0) return older.length ? new Map(older) : none;
  return new Map([...older, ...declarations(style)]);
}
const withHash = (colour) => colour.toLowerCase().replace(/^(?=[\da-f]{6}$)/, "#");
const declaration = /(?:[^;"'(]+|"[^"]*"|'[^']*'|\([^();]*\))+/g;
function declarations(text) {
  const style = /* @__PURE__ */ new Map();
  const important = /* @__PURE__ */ new Set();
  for (const [each] of unescaped(text).matchAll(declaration)) {
    const colon = each.indexOf(":");
    const name = each.slice(0, Math.max(colon, 0)).trim();
    const [value = "", mark] = each.slice(colon + 1).split("!");
    if (!name || important.has(name) && mark === void 0) continue;
    if (mark !== void 0) important.add(name);
    style.set(name, value.trim());
    if (name === "font") shorthand(value, style);
  }
  return style;
}
const unescaped = (text) => text.replace(/\/\*[^]*?(?:\*\/|$)/g, "").replace(/\\([\da-f]{1,6})\s?/gi, (_, code) => String.fromCodePoint(Math.min(parseInt(code, 16), 1114111))).toLowerCase();
const fontSize = /(?:^|\s)(0|[\d.]+(?:[a-z]+|%))(?=[\s/]|$)/;
function shorthand(value, style) {
  const [, size] = fontSize.exec(value) ?? [];
  if (size === void 0) return;
  style.set("font-size", size);
  const behind = value.slice(value.search(fontSize)).trim().slice(size.length).trim();
  const family = behind.replace(/^\/\s*\S+/, "").trim();
  if (family) style.set("font-family", family);
}
const units = { "": 1, px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 37.8, mm: 3.78, rem: 16, vw: 10, vh: 8 };
function pixels(value, em) {
  const [, digits, unit = ""] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(px|pt|pc|in|cm|mm|rem|em|ex|ch|vw|vh|%|)$/.exec(value) ?? [];
  if (digits === void 0) return void 0;
  const relative = unit === "em" ? em : unit === "%" ? em / 100 : em / 2;
  return Number(digits) * (units[unit] ?? relative);
}

export { declarations, pixels, styleOf };
//# sourceMappingURL=style.js.map
