import { isWeighty } from '../cell-text.js';
import { isNumeric, isBlank } from '../figure-text.js';

const isLaidOut = (element) => element.getClientRects().length > 0;
const always = "visibility font-size color -webkit-text-fill-color".split(" ");
const moves = "position top left right bottom vertical-align".split(" ");
const others = "opacity clip clip-path mask-image -webkit-mask-image filter transform translate scale rotate zoom content content-visibility float text-decoration-line text-indent letter-spacing margin-left margin-right margin-top margin-bottom font-family font-variant-position font-feature-settings -webkit-text-security background-color background-image unicode-bidi".split(
  " "
);
const idle = /^(?:none|normal|auto|visible|static|baseline|0px|1|rgba\(0, 0, 0, 0\)|)$/;
const parts = /^(?:table|thead|tbody|tfoot|tr|t[dh]|br|hr)$/;
const fields = /^(?:input|select|textarea|button|progress|meter)$/;
const pictures = /^(?:img|object|embed|canvas|video|audio|svg|math|iframe)$/;
const doubtful = (text) => ({ tag: "::content", attributes: {}, children: [text] });
const tolerance = 2;
const asShown = (table) => new ShownTable(table).tree;
class ShownTable {
  /** The cell that is read, where it may hold a number; the last such cell, and the last text in it, by where they stand. */
  #cell;
  #lastCell;
  #lastText;
  constructor(table) {
    this.tree = this.#element(table, getComputedStyle(table));
  }
  #read(node) {
    if (node.nodeType === Node.TEXT_NODE) return [this.#text(node)];
    if (!(node instanceof Element)) return [];
    const style = getComputedStyle(node);
    if (style.display === "none") return [];
    if (fields.test(node.localName)) return [{ tag: "object", attributes: {}, children: [] }];
    return [/^t[dh]$/.test(node.localName) ? this.#readCell(node, style) : this.#element(node, style)];
  }
  #readCell(cell, style) {
    const [outer, last] = [this.#cell, this.#lastText];
    const { textContent: text } = cell;
    this.#cell = isNumeric(text) || isBlank(text) ? cell : void 0;
    this.#lastText = void 0;
    const tree = this.#element(cell, style);
    [this.#cell, this.#lastText] = [outer, last];
    return tree;
  }
  #element(element, style) {
    const inner = [...element.childNodes].flatMap((node) => this.#read(node));
    const children = [...this.#added(element, "::before"), ...inner, ...this.#added(element, "::after")];
    return { tag: tagOf(element, style), attributes: { ...sizesOf(element), style: declared(element, style) }, children };
  }
  /** What style sheets write into a cell; the letters of fonts that hold pictures are ornaments. */
  #added(element, side) {
    const style = this.#cell && getComputedStyle(element, side);
    if (!style || style.display === "none" || style.visibility !== "visible" || idle.test(style.content)) return [];
    const text = style.content.replace(/["'\ue000-\uf8ff]/g, "").trim();
    return text ? [doubtful(text)] : [];
  }
  #text(text) {
    const { data } = text;
    if (!this.#cell || !isWeighty(data)) return data;
    const range = text.ownerDocument.createRange();
    range.selectNodeContents(text);
    const own = range.getBoundingClientRect();
    const isThere = own.width > 0 && own.height > 0 && isClear(text, own, this.#cell) && this.#isNext(own, this.#cell);
    this.#lastText = own;
    return isThere ? data : doubtful(data);
  }
  /** Whether a text comes behind the one before it in its cell, and its cell behind the one before: beside it, or in a row below. */
  #isNext(own, cell) {
    const text = this.#lastText;
    if (text) return own.left >= text.right - tolerance || own.top >= text.top + text.height / 2;
    const [box, last] = [cell.getBoundingClientRect(), this.#lastCell];
    this.#lastCell = box;
    if (!last || box.top >= last.top + tolerance) return true;
    const isBeside = getComputedStyle(cell).direction === "rtl" ? box.right <= last.left + tolerance : box.left >= last.right - tolerance;
    return isBeside && box.top >= last.top - tolerance;
  }
}
function isClear(text, own, cell) {
  for (let element = text.parentElement; ; element = element.parentElement) {
    const box = element.getBoundingClientRect();
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut = own.left < box.left - tolerance || own.right > box.right + tolerance;
    const [x, y] = [own.left + own.width / 2, own.top + own.height / 2];
    const isOut = x < box.left || x > box.right || y < box.top || y > box.bottom;
    if ((overflowX !== "visible" || overflowY !== "visible") && (isCut || isOut)) return false;
    if (element === cell) return !isOut;
  }
}
function tagOf(element, style) {
  const { localName } = element;
  if (parts.test(localName) || pictures.test(localName)) return localName;
  if (localName === "del" && style.textDecorationLine.includes("line-through")) return "del";
  if (isRaised(element, style)) return "sup";
  return /^(?:inline|contents)$/.test(style.display) ? "span" : "div";
}
const isRaised = ({ localName }, style) => /^su[bp]$/.test(localName) && moves.slice(1).some((name) => !idle.test(style.getPropertyValue(name)));
function sizesOf(element) {
  const names = ["colspan", "rowspan", "width", "height"].filter((name) => element.hasAttribute(name));
  return Object.fromEntries(names.map((name) => [name, element.getAttribute(name)]));
}
function declared(element, style) {
  const names = isRaised(element, style) ? others : [...moves, ...others];
  const values = [...always, ...names].map((name) => [name, style.getPropertyValue(name)]);
  const set = values.filter(([name, value]) => always.includes(name) || !idle.test(value));
  if (element.localName === "tr") set.unshift(["background-color", groundBehind(element)]);
  return set.map(([name, value]) => `${name}:${value}`).join(";");
}
function groundBehind(element) {
  for (let around = element; around; around = around.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(around);
    if (backgroundImage !== "none") return "image";
    if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return "white";
}

export { asShown, isLaidOut };
//# sourceMappingURL=rendered-table.js.map
