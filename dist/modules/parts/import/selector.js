import { lastOf } from '../../core/list.js';
import { within } from './limits.js';

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
    return steps.length ? [{ steps: steps.slice(-30), adds: adds === "before" || adds === "after" ? adds : void 0 }] : [];
  });
}
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
    else if (pseudo === "empty")
      tests.push(({ element: { children } }) => !children.some((child) => typeof child !== "string" || child.trim()));
    else if (mark !== void 0) tests.push(named(key = mark + plain));
    else if (attribute !== void 0) tests.push(({ element }) => attribute.toLowerCase() in element.attributes);
    else if (tag !== void 0 && /\w/.test(tag)) tests.push(named(key = tag.toLowerCase()));
  }
  return { key, fits: rest ? () => false : (path) => tests.every((test) => test(path)) };
}
const named = (key) => (path) => path.keys.has(key);
const matches = ({ steps }, path) => path.fits(steps, steps.length - 1);
class Path {
  constructor(element, parent, index = 0, page = { compared: 0 }) {
    this.element = element;
    this.parent = parent;
    this.index = index;
    this.page = page;
  }
  #keys;
  #children;
  #known;
  #around;
  #first;
  /** What a rule may be found by: a selector that ends with none of these is not for the element. */
  get keys() {
    const { tag, attributes } = this.element;
    const { id = "", class: names = "" } = attributes;
    const classes = () => names.split(/\s+/).map((name) => `.${name.toLowerCase()}`);
    return this.#keys ??= /* @__PURE__ */ new Set(["", tag, `#${id.toLowerCase()}`, ...classes()]);
  }
  /** The elements in it. */
  get children() {
    const elements = () => this.element.children.flatMap((child) => typeof child === "string" ? [] : child);
    return this.#children ??= elements().map((child, index) => new Path(child, this, index, this.page));
  }
  /** Whether it fits a step, and what is around or before it those before. */
  fits(steps, at) {
    within("comparisons", ++this.page.compared);
    return steps[at].fits(this) && (at === 0 || this.#comesFrom(steps, at));
  }
  #reaches(steps, at) {
    return once(this.#known ??= /* @__PURE__ */ new Map(), steps[at], () => this.fits(steps, at));
  }
  #comesFrom(steps, at) {
    const { combinator } = steps[at];
    const { parent } = this;
    if (!parent) return false;
    if (combinator === ">") return parent.#reaches(steps, at - 1);
    if (combinator === "+" || combinator === "~") return parent.#firstThatReaches(steps, at - 1) < this.index;
    return parent.#isUnder(steps, at - 1);
  }
  /** Whether it, or one of those around it, reaches a step. */
  #isUnder(steps, at) {
    return once(this.#around ??= /* @__PURE__ */ new Map(), steps[at], () => {
      const { parent } = this;
      return this.#reaches(steps, at) || !!parent && parent.#isUnder(steps, at);
    });
  }
  #firstThatReaches(steps, at) {
    return once(this.#first ??= /* @__PURE__ */ new Map(), steps[at], () => {
      const first = this.children.findIndex((child) => child.#reaches(steps, at));
      return first < 0 ? Infinity : first;
    });
  }
}
function once(known, step, find) {
  let found = known.get(step);
  if (found === void 0) known.set(step, found = find());
  return found;
}

export { Path, keyOf, matches, selectorsOf };
//# sourceMappingURL=selector.js.map
