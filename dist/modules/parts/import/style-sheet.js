import { vanishes } from './colour.js';
import { groundOf, sizeOf, legible, looksOf } from './effects.js';
import { boxOf } from './look.js';
import { keyOf, selectorsOf, keysOf, matches } from './selector.js';
import { declarations } from './style.js';

function withSheets(tree) {
  if (typeof tree === "string") return tree;
  const rules = /* @__PURE__ */ new Map();
  for (const rule of sheetsIn(tree).flatMap(rulesIn)) {
    const key = keyOf(rule.selector);
    const known = rules.get(key);
    if (known) known.push(rule);
    else rules.set(key, [rule]);
  }
  return rules.size ? marked(tree, void 0, rules, false) : tree;
}
function sheetsIn(node) {
  if (typeof node === "string") return [];
  if (node.tag === "style") return [node.children.filter((child) => typeof child === "string").join("")];
  return node.children.flatMap(sheetsIn);
}
function rulesIn(sheet) {
  const text = sheet.replace(/\/\*[^]*?(?:\*\/|$)|<!--|-->/g, "");
  return text.split("}").flatMap((part) => {
    const at = part.lastIndexOf("{");
    const style = declarations(part.slice(at + 1));
    if (at < 0 || !(style.has("content") || isParting(style) || boxes.some((box) => isDressing(style, box)))) return [];
    const before = part.slice(0, at);
    return selectorsOf(before.slice(Math.max(before.lastIndexOf("{"), before.lastIndexOf(";")) + 1)).map((selector) => ({
      selector,
      style
    }));
  });
}
const size = 16;
const boxes = ["cell", "block", "inline"];
const isParting = (style) => !/^(?:inline|contents|initial|inherit|)$/.test(style.get("display") ?? "") || /left|right/.test(style.get("float") ?? "");
function isDressing(style, box) {
  const ground = groundOf(style) ?? (box === "cell" ? void 0 : "white");
  return style.get("display") === "none" || /^(?:hidden|collapse)$/.test(style.get("visibility") ?? "") || sizeOf(style.get("font-size") ?? "", size) < legible || ground !== void 0 && vanishes(style.get("color") ?? "", ground) || looksOf(style, size, box).length > 0;
}
function marked(element, parent, rules, inTable) {
  const path = { element, parent };
  const children = element.children.map(
    (child) => typeof child === "string" ? child : marked(child, path, rules, inTable || element.tag === "table")
  );
  if (!inTable) return { ...element, children };
  const own = keysOf(element).flatMap((key) => (rules.get(key) ?? []).filter(({ selector }) => matches(selector, path)));
  const box = boxOf(element);
  const some = (is) => own.some(({ selector, style }) => !selector.adds && is(style));
  const look = some((style) => isDressing(style, box)) ? "doubtful" : box === "inline" && some(isParting) ? "apart" : void 0;
  const added = (side) => own.flatMap(({ selector, style }) => selector.adds === side ? contentOf(style.get("content") ?? "", element) : []);
  return { ...element, ...look && { look }, children: [...added("before"), ...children, ...added("after")] };
}
function contentOf(content, { attributes }) {
  const text = content.replace(/attr\(\s*([\w-]+)[^)]*\)/g, (_, name) => attributes[name] ?? "").replace(/["']/g, "");
  return /\d|counter/.test(text) ? [{ tag: "::content", attributes: {}, children: [text.replace(/counters?\([^)]*\)/g, "#")] }] : [];
}

export { withSheets };
//# sourceMappingURL=style-sheet.js.map
