import { parse, fold } from '../../core/cell.js';

function figureOf(text) {
  const plain = fold(text);
  if (!plain) return null;
  const value = Number(plain);
  if (/^-?\d+(?:\.\d+)?$/.test(plain) && Number.isSafeInteger(Math.trunc(value)) && String(value) === plain) return value;
  return text.replace(/[\s\u200b\u2060]+/g, " ").trim();
}
function isFigure(text) {
  const cell = parse(text);
  return typeof cell !== "object" || cell === null || cell.without === void 0 || cell.without === "not-applicable";
}
const doubted = (text) => `\u3014${text}\u3015`;
const doubt = /〔([^〔〕]*)〕/g;
const isDoubted = (text) => text.search(doubt) >= 0;
const isNumeric = (text) => {
  if (/^(?:\d{1,15}|[\u3400-\u9fff][^\d]*|)$/.test(text)) return /\d/.test(text);
  const cell = parse(text.replace(doubt, "$1"));
  return typeof cell === "object" && cell !== null && cell.value !== void 0;
};
const isBlank = (text) => !fold(text);

export { doubted, figureOf, isBlank, isDoubted, isFigure, isNumeric };
//# sourceMappingURL=figure-text.js.map
