import { vanishes } from './colour.js';
import { sizeOf, groundOf, setsApart, looks, looksOf, legible } from './effects.js';
import { styleOf } from './style.js';

const unstyled = { look: "plain", visible: true, size: 16, ink: "black", ground: "white", apart: void 0 };
const set = (words) => new Set(words.split(" "));
const silent = set("script style template noscript del rt rp link meta base param source track");
const blocks = set(
  "p div li tr td th table caption thead tbody tfoot colgroup col h1 h2 h3 h4 h5 h6 section article header footer main nav aside ul dl dt dd blockquote pre center address figure figcaption form fieldset legend hr br"
);
const inlines = set(
  "span font b strong i em u ins big small a abbr acronym cite code dfn kbd samp tt var time data label mark nobr wbr bdi sup sub s strike map"
);
const fields = set("input select option textarea");
const raised = set("sup sub");
const struck = set("s strike");
const resized = set("small big");
const smart = /^st\d+:/;
const isKnown = ({ tag }) => !tag || tag.startsWith("#") || blocks.has(tag) || inlines.has(tag) || fields.has(tag) || smart.test(tag);
const isHidden = (element) => silent.has(element.tag) || "hidden" in element.attributes || element.tag === "input" && element.attributes["type"]?.toLowerCase() === "hidden" || /display|visibility|\\/i.test(element.attributes["style"] ?? "") && isOut(styleOf(element));
const isOut = (style) => style.get("display") === "none" || style.get("visibility") === "collapse";
const visible = 0.5;
function inside(element, outer) {
  if (isPlain(element)) return outer;
  const style = styleOf(element);
  const size = sizeOf(style.get("font-size") ?? "", outer.size);
  return {
    look: worst([outer.look, ...looksAt(element, style, size)]),
    visible: /^(?:hidden|visible)$/.test(style.get("visibility") ?? "") ? style.get("visibility") === "visible" : outer.visible,
    size,
    ink: style.get("-webkit-text-fill-color") ?? style.get("color") ?? outer.ink,
    ground: groundOf(style) ?? outer.ground,
    apart: isApart(element, style) ? { element, outer: outer.apart } : outer.apart
  };
}
const isPlain = (element) => isKnown(element) && element.look === void 0 && ![raised, struck, resized, fields].some((tags) => tags.has(element.tag)) && Object.keys(element.attributes).length === 0;
function lookOf({ look, visible: seen, size, ink, ground }) {
  if (!seen || size < visible) return "hidden";
  return size < legible || vanishes(ink, ground) ? worst([look, "doubtful"]) : look;
}
function apartFrom({ apart }) {
  const found = [];
  for (let each = apart; each; each = each.outer) found.push(each.element);
  return found;
}
const worst = (all) => looks[Math.max(...all.map((look) => looks.indexOf(look)))];
const boxOf = ({ tag }) => /^t[dhr]$/.test(tag) ? "cell" : inlines.has(tag) || smart.test(tag) ? "inline" : "block";
function looksAt(element, style, size) {
  const { tag } = element;
  if (isHidden(element)) return ["hidden"];
  const found = looksOf(style, size, boxOf(element));
  if (!isKnown(element)) found.push("doubtful");
  if (element.look === "doubtful") found.push("doubtful");
  if (raised.has(tag)) found.push("raised");
  if (struck.has(tag)) found.push("struck");
  return found;
}
function isApart(element, style) {
  const { tag, attributes } = element;
  if (fields.has(tag) || resized.has(tag) || element.look === "apart") return true;
  if (boxOf(element) !== "inline") return false;
  return attributes["class"] !== void 0 || attributes["id"] !== void 0 || setsApart(style);
}

export { apartFrom, boxOf, inside, isHidden, isKnown, lookOf, unstyled };
//# sourceMappingURL=look.js.map
