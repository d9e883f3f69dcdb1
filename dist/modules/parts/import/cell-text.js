import { isNumeric, doubted } from './figure-text.js';
import { inside, unstyled, lookOf, apartFrom } from './look.js';
import { plainSpaces, isWrapper, object, lines, chosen } from './tree.js';

const weighty = /[\p{N}\p{P}\p{S}]|[十百千万亿]/u;
const isWeighty = (text) => weighty.test(text);
function textOfCell(cell, around = []) {
  const standing = [...around, cell].reduce((outer, element) => inside(element, outer), unstyled);
  const pieces = new Pieces(cell.children, standing).list.filter(({ look }) => look !== "hidden");
  const bare = written(pieces.filter(({ look }) => look !== "raised"));
  if (isNumeric(bare)) return bracketed(written(pieces, doubtsAmong(pieces)));
  if (bare.trim()) return bare;
  const left = written(pieces).replace(/[\ue000\ue001]/g, "").trim() || valueIn(cell);
  return isNumeric(left) ? doubted(left) : bare;
}
function written(pieces, doubts = /* @__PURE__ */ new Set()) {
  return pieces.map((piece) => {
    if (doubts.has(piece)) return piece.text.replace(/\S(?:[^]*\S)?/, doubted);
    if (piece.look === "raised") return piece.text.replace(/\S[^]*/, "\uE000$&\uE001");
    return piece.look === "struck" ? piece.text.replace(/\S[^]*/, "~~$&~~") : piece.text;
  }).join("");
}
function bracketed(text) {
  const isRaised = (part = "") => part.includes("\uE001");
  return text.split("\uE000").map((part, index, parts) => {
    const mark = isRaised(part) ? `(${part.replace("\uE001", ")")}` : `\uE000${part}`;
    const whole = index ? mark : part;
    return isRaised(parts[index + 1]) ? whole.trimEnd() : whole;
  }).join("");
}
const larger = 1.4;
const many = 100;
function doubtsAmong(pieces) {
  const own = pieces.filter(({ text, look }) => (look === "plain" || look === "doubtful") && isWeighty(text));
  if (own.length > many) return new Set(own);
  const count = /* @__PURE__ */ new Map();
  for (const { standing } of own) for (const element of apartFrom(standing)) count.set(element, (count.get(element) ?? 0) + 1);
  const size = Math.max(...own.map(({ standing }) => standing.size));
  return new Set(
    own.filter(
      ({ look, standing }) => look === "doubtful" || standing.size * larger < size || apartFrom(standing).some((element) => count.get(element) < own.length)
    )
  );
}
const pictures = /^(?:img|object|embed|canvas|video|audio|svg|math|iframe|progress|meter|\w+-.*)$/;
class Pieces {
  constructor(nodes, outer) {
    this.list = [];
    /** How many of them are no white space. */
    this.#texts = 0;
    this.#read(nodes, outer);
  }
  #texts;
  #add(text, standing, look = lookOf(standing)) {
    this.list.push({ text, look, standing });
    if (text.trim()) this.#texts++;
  }
  #read(nodes, outer) {
    for (const node of nodes) {
      if (typeof node === "string") this.#add(plainSpaces(node), outer);
      else this.#element(node, inside(node, outer));
    }
  }
  #element(node, standing) {
    if (standing.look === "hidden") return;
    const { tag } = node;
    if (tag === "table" && !isWrapper(node)) this.#add(object, standing);
    else if (tag === "input" || tag === "select") this.#field(node, standing);
    else if (pictures.test(tag)) this.#picture(node, standing);
    else {
      if (lines.has(tag)) this.#add("\n", standing);
      this.#read(node.children, standing);
      if (lines.has(tag)) this.#add("\n", standing);
    }
  }
  /** A picture with words in place of it is those words. */
  #picture(node, standing) {
    const [start, texts] = [this.list.length, this.#texts];
    this.#read(node.children, standing);
    if (this.#texts > texts) return;
    this.list.length = start;
    if (!isDot(node)) this.#add(object, standing);
  }
  /** What a field shows, doubtful where that is not simply the text in it. */
  #field(field, standing) {
    const { type = "text", value = "", placeholder = "", multiple, size } = field.attributes;
    if (field.tag === "select") {
      const isList = multiple !== void 0 || Number(size) > 1;
      for (const { children } of chosen(field)) this.#read(children, isList ? { ...standing, look: "doubtful" } : standing);
      return;
    }
    const isText = /^(?:|text|search|tel|url|email)$/i.test(type) || /^number$/i.test(type) && /^-?\d+(?:\.\d+)?$/.test(value);
    this.#add(value || placeholder, standing, lookOf(isText && value ? standing : { ...standing, look: "doubtful" }));
  }
}
const isDot = ({ attributes: { width, height } }) => [width, height].some((size) => size === "0" || size === "1");
const filling = /^(?:x:num|data-(?:v|val|value|n|num|number|count|total|to|end|text|content|figure))$/;
function valueIn({ attributes, children }) {
  const own = Object.entries(attributes).find(([name, value]) => filling.test(name) && isNumeric(value))?.[1];
  if (own !== void 0) return own;
  for (const child of children) {
    const value = typeof child === "string" ? "" : valueIn(child);
    if (value) return value;
  }
  return "";
}

export { isWeighty, textOfCell };
//# sourceMappingURL=cell-text.js.map
