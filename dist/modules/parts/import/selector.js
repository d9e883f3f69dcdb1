import { lastOf } from '../../core/list.js';

const list = /(?:[^,([]|\([^()]*\)|\[[^\][]*\])+/g;
const token = /\s*([>+~])\s*|(\s+)|((?:[^\s>+~[(]|\[[^\][]*\]|\([^()]*\))+)/g;
const simple = /^(?:::?([\w-]+)(?:\([^()]*\))?|([.#])((?:\\.|[^\s.#:[\](),\\])+)|\[\s*([\w-]+)[^\]]*\]|([\w-]+|[*&]))/;
const states = /^(?:hover|focus|focus-\w+|active|visited|target|checked)$/;
function selectorsOf(text) {
  return [...text.matchAll(list)].flatMap(([each]) => {
    const steps = [];
    const added = [];
    let combinator = "";
    for (const [, mark, space, compound] of each.trim().matchAll(token)) {
      if (compound === void 0) combinator = mark ?? space?.slice(0, 1) ?? "";
      else steps.push({ combinator, ...compoundOf(compound, added) });
    }
    const [adds] = added;
    return steps.length ? [{ steps, adds: adds === "before" || adds === "after" ? adds : void 0 }] : [];
  });
}
const keysOf = ({ tag, attributes: { id, class: names = "" } }) => [
  "",
  tag,
  ...id === void 0 ? [] : [`#${id.toLowerCase()}`],
  ...names.toLowerCase().split(/\s+/).map((name) => `.${name}`)
];
const keyOf = ({ steps }) => lastOf(steps).key;
function compoundOf(text, added) {
  const tests = [];
  let key = "";
  let rest = text;
  for (let found = simple.exec(rest); rest && found; found = simple.exec(rest)) {
    const [whole, pseudo, mark, name = "", attribute, tag] = found;
    rest = rest.slice(whole.length);
    const plain = name.replace(/\\(.)/g, "$1").toLowerCase();
    if (pseudo === "before" || pseudo === "after") added.push(pseudo);
    else if (whole.startsWith("::") || states.test(pseudo ?? "")) tests.push(() => false);
    else if (pseudo === "empty") tests.push(({ children }) => !children.some((child) => typeof child !== "string" || child.trim()));
    else if (mark !== void 0) tests.push(named(key = mark + plain));
    else if (attribute !== void 0) tests.push(({ attributes }) => attribute.toLowerCase() in attributes);
    else if (tag !== void 0 && /\w/.test(tag)) tests.push(named(key = tag.toLowerCase()));
  }
  return { key, fits: rest ? () => false : (element) => tests.every((test) => test(element)) };
}
const named = (key) => (element) => keysOf(element).includes(key);
const matches = ({ steps }, path) => reaches(steps, steps.length - 1, path);
function reaches(steps, at, path) {
  const step = steps[at];
  if (!step.fits(path.element)) return false;
  if (!at) return true;
  if (step.combinator === ">") return !!path.parent && reaches(steps, at - 1, path.parent);
  if (step.combinator === "+" || step.combinator === "~")
    return !!path.parent && siblings(path).some((other) => reaches(steps, at - 1, other));
  for (let around = path.parent; around; around = around.parent) if (reaches(steps, at - 1, around)) return true;
  return false;
}
function siblings({ element, parent }) {
  const all = parent?.element.children ?? [];
  return all.slice(0, all.indexOf(element)).flatMap((other) => typeof other === "string" ? [] : [{ element: other, parent }]);
}

export { keyOf, keysOf, matches, selectorsOf };
//# sourceMappingURL=selector.js.map
