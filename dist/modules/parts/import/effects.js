import { isTransparent } from './colour.js';
import { pixels } from './style.js';

const looks = ["plain", "raised", "struck", "doubtful", "hidden"];
const legible = 5;
const is = (pattern) => (value) => pattern.test(value);
const isSet = (value) => !/^(?:none|normal|auto|visible|initial|inherit|unset|revert|)$/.test(value);
const isMoved = (value, size) => isSet(value) && pixels(value, size) !== 0;
const isLess = (limit) => (value) => parseFloat(value) / (value.endsWith("%") ? 100 : 1) < limit;
const few = 6;
const isFarOut = (value, size) => value.split(/\s+/).some((length) => (pixels(length, size) ?? 0) < -few * size);
const effects = new Map([
  ["opacity", ["hidden", isLess(0.1)]],
  ["mso-hide", ["hidden", is(/all|screen/)]],
  ["text-decoration", ["struck", is(/line-through/)]],
  ["text-decoration-line", ["struck", is(/line-through/)]],
  ["mso-text-raise", ["raised", isMoved]],
  ["font-variant", ["raised", is(/super|sub/)]],
  ["font-variant-position", ["raised", is(/super|sub/)]],
  ["font-feature-settings", ["doubtful", is(/sups|subs|sinf|ordn/)]],
  ["font-family", ["doubtful", is(/wingdings|webdings/)]],
  ["position", ["doubtful", is(/absolute|fixed/)]],
  ["unicode-bidi", ["doubtful", is(/override/)]],
  ["zoom", ["doubtful", isLess(0.5)]],
  ["text-indent", ["doubtful", (value, size) => Math.abs(pixels(value, size) ?? 0) > 2 * few * size]],
  ["letter-spacing", ["doubtful", (value, size) => (pixels(value, size) ?? 0) < -size / 4]],
  ...["margin", "margin-left", "margin-right", "margin-top", "margin-bottom"].map((name) => [name, ["doubtful", isFarOut]]),
  ..."clip clip-path mask mask-image filter transform translate scale rotate offset-path content content-visibility text-security".split(" ").map((name) => [name, ["doubtful", isSet]])
]);
const prefix = /^-[a-z]+-/;
const computed = /\b(?:var|calc|min|max|clamp|attr|env)\(/;
const decisive = /^(?:display|visibility|opacity|position|vertical-align|zoom)$/;
function looksOf(style, size, box) {
  const found = [];
  for (const [name, value] of style) {
    if (decisive.test(name) && computed.test(value)) found.push("doubtful");
    const [look, test] = effects.get(name.replace(prefix, "")) ?? [];
    if (look && test?.(value, size)) found.push(look);
  }
  if (box === "inline" && isShifted(style.get("vertical-align") ?? "", size)) found.push("raised");
  if (isOffset(style, size) && !style.has("mso-text-raise")) found.push("doubtful");
  if (isClosed(style, size) && box !== "cell") found.push("doubtful");
  return found;
}
const isShifted = (value, size) => isMoved(value, size) && !/^(?:baseline|middle|top|bottom)$/.test(value);
const isOffset = (style, size) => isSet(style.get("position") ?? "") && style.get("position") !== "static" && ["top", "left", "right", "bottom", "inset"].some((side) => isMoved(style.get(side) ?? "", size));
const isClosed = (style, size) => ["overflow", "overflow-x", "overflow-y"].some((name) => /hidden|clip|scroll|auto/.test(style.get(name) ?? "")) && ["width", "height", "max-width", "max-height"].some((name) => (pixels(style.get(name) ?? "", size) ?? Infinity) < legible);
function sizeOf(value, outer) {
  if (value === "smaller") return outer / 1.2;
  return pixels(value, outer) ?? outer;
}
const noColour = /^(?:none|initial|inherit|unset|repeat|scroll|fixed|local|no|x|y|center|top|left|right|bottom|cover|contain|round|space)$/;
function groundOf(style) {
  const shorthand = style.get("background") ?? "";
  if (/\(/.test(`${shorthand} ${style.get("background-image") ?? ""}`.replace(/\b(?:rgb|hsl)a?\(/g, ""))) return "image";
  const named = [...shorthand.matchAll(/#[\da-f]+|(?:rgb|hsl)a?\([^()]*\)|[a-z]+/g)].map(([word]) => word).find((word) => !noColour.test(word));
  const ground = style.get("background-color") ?? named;
  return ground === void 0 || noColour.test(ground) || isTransparent(ground) ? void 0 : ground;
}
const harmless = /^(?:font|font-.*|mso-.*|color|background.*|line-height|(?:letter|word)-spacing|(?:word|line)-.*|overflow-wrap|white-space|text-.*|-\w+-text-.*|border.*|padding.*|margin.*|outline.*|layout-grid.*|punctuation-.*|tab-interval|direction|unicode-bidi|opacity|visibility|box-sizing|orphans|widows)$/;
const plainly = /^(?:display:inline|vertical-align:baseline|position:static|float:none)$/;
const isOverlapping = (name, value) => name.startsWith("margin") && /-\d/.test(value);
const setsApart = (style) => [...style].some(([name, value]) => !(harmless.test(name) || plainly.test(`${name}:${value}`)) || isOverlapping(name, value));

export { groundOf, legible, looks, looksOf, setsApart, sizeOf };
//# sourceMappingURL=effects.js.map
