import { isNumeric, doubted } from './figures.js';
import { inside, unstyled, lookOf } from './look.js';
import { plainSpaces, isWrapper, lines, chosen, object } from './tree.js';

const weighty = /[\p{N}\p{P}\p{S}]|[十百千万亿]/u;
const isWeighty = (text) => weighty.test(text);
const raised = /\s*\ue000([^\ue001]*)\ue001/g;
function textOfCell(cell, around = []) {
  const standing = [...around, cell].reduce((outer, element) => inside(element, outer), unstyled);
  const pieces = cell.children.flatMap((child) => piecesOf(child, standing)).filter(({ look }) => look !== "hidden");
  const bare = written(pieces.filter(({ look }) => look !== "raised"));
  if (isNumeric(bare)) return written(pieces, doubtsAmong(pieces)).replace(raised, "($1)");
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
const larger = 1.4;
function doubtsAmong(pieces) {
  const own = pieces.filter(({ text, look }) => (look === "plain" || look === "doubtful") && isWeighty(text));
  const count = /* @__PURE__ */ new Map();
  for (const { standing } of own) for (const element of standing.apart) count.set(element, (count.get(element) ?? 0) + 1);
  const size = Math.max(...own.map(({ standing }) => standing.size));
  return new Set(
    own.filter(
      ({ look, standing }) => look === "doubtful" || standing.size * larger < size || standing.apart.some((element) => count.get(element) < own.length)
    )
  );
}
const pictures = /^(?:img|object|embed|canvas|video|audio|svg|math|iframe|progress|meter|\w+-.*)$/;
function piecesOf(node, outer) {
  if (typeof node === "string") return [{ text: plainSpaces(node), look: lookOf(outer), standing: outer }];
  const standing = inside(node, outer);
  if (standing.look === "hidden") return [];
  const { tag } = node;
  const piece = (text) => ({ text, look: lookOf(standing), standing });
  if (tag === "table" && !isWrapper(node)) return [piece(object)];
  if (tag === "input" || tag === "select") return fieldOf(node, standing);
  const inner = node.children.flatMap((child) => piecesOf(child, standing));
  if (pictures.test(tag) && !inner.some(({ text }) => text.trim())) return isDot(node) ? [] : [piece(object)];
  return lines.has(tag) ? [piece("\n"), ...inner, piece("\n")] : inner;
}
const isDot = ({ attributes: { width, height } }) => [width, height].some((size) => size === "0" || size === "1");
function fieldOf(field, standing) {
  const { type = "text", value = "", placeholder = "", multiple, size } = field.attributes;
  if (field.tag === "select") {
    const isList = multiple !== void 0 || Number(size) > 1;
    return chosen(field).flatMap(({ children }) => children).flatMap((child) => piecesOf(child, isList ? { ...standing, look: "doubtful" } : standing));
  }
  const isText = /^(?:|text|search|tel|url|email)$/i.test(type) || /^number$/i.test(type) && /^-?\d+(?:\.\d+)?$/.test(value);
  const look = lookOf(isText && value ? standing : { ...standing, look: "doubtful" });
  return [{ text: value || placeholder, look, standing }];
}
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
