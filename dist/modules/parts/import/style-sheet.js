import { vanishes } from './colour.js';
import { groundOf, sizeOf, legible, looksOf } from './effects.js';
import { boxOf } from './look.js';
import { keyOf, selectorsOf, matches, Path } from './selector.js';
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
  return rules.size ? marked(new Path(tree), rules, false) : tree;
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
    const effect = at < 0 ? void 0 : effectOf(declarations(part.slice(at + 1)));
    if (!effect) return [];
    const before = part.slice(0, at);
    const list = before.slice(Math.max(before.lastIndexOf("{"), before.lastIndexOf(";")) + 1);
    return selectorsOf(list).map((selector) => ({ selector, ...effect }));
  });
}
function effectOf(style) {
  const effect = { dressed: boxes.filter((box) => isDressing(style, box)), parts: isParting(style), content: style.get("content") ?? "" };
  return effect.dressed.length || effect.parts || style.has("content") ? effect : void 0;
}
const size = 16;
const boxes = ["cell", "block", "inline"];
const isParting = (style) => !/^(?:inline|contents|initial|inherit|)$/.test(style.get("display") ?? "") || /left|right/.test(style.get("float") ?? "");
function isDressing(style, box) {
  const ground = groundOf(style) ?? (box === "cell" ? void 0 : "white");
  return style.get("display") === "none" || /^(?:hidden|collapse)$/.test(style.get("visibility") ?? "") || sizeOf(style.get("font-size") ?? "", size) < legible || ground !== void 0 && vanishes(style.get("color") ?? "", ground) || looksOf(style, size, box).length > 0;
}
function marked(path, rules, inTable) {
  const { element } = path;
  const paths = path.children[Symbol.iterator]();
  const isTable = inTable || element.tag === "table";
  const children = element.children.map(
    (child) => typeof child === "string" ? child : marked(paths.next().value, rules, isTable)
  );
  if (!inTable) return { ...element, children };
  const own = [...path.keys].flatMap((key) => (rules.get(key) ?? []).filter(({ selector }) => matches(selector, path)));
  const box = boxOf(element);
  const some = (is) => own.some((rule) => !rule.selector.adds && is(rule));
  const look = some(({ dressed }) => dressed.includes(box)) ? "doubtful" : box === "inline" && some(({ parts }) => parts) ? "apart" : void 0;
  const added = (side) => own.flatMap(({ selector, content }) => selector.adds === side ? contentOf(content, element) : []);
  return { ...element, ...look && { look }, children: [...added("before"), ...children, ...added("after")] };
}
const longest = 200;
function contentOf(content, { attributes }) {
  const text = content.slice(0, longest).replace(/attr\(\s*([\w-]+)[^)]*\)/g, (_, name) => String(attributes[name] ?? "").slice(0, longest)).replace(/["']/g, "");
  const isCounted = /\d|counter/.test(text) || content.length > longest;
  return isCounted ? [{ tag: "::content", attributes: {}, children: [text.replace(/counters?\([^)]*\)/g, "#")] }] : [];
}

export { withSheets };
//# sourceMappingURL=style-sheet.js.map
