const blanks = { blank: "", zero: "0", dash: "\u2014" };
const isSafe = (value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER;
function print(cell, blank = "blank") {
  if (cell === null) return blanks[blank];
  return typeof cell === "number" ? String(cell) : cell.text;
}
function valueOf(cell) {
  if (cell === null) return null;
  if (typeof cell === "number") return isSafe(cell) ? cell : void 0;
  return cell.value;
}
const isEmpty = (cell) => cell === null || valueOf(cell) === 0 && (typeof cell === "number" || cell.note === void 0);
const notApplicable = new RegExp("^(?:[-\u2010-\u2015\u2500]{1,2}|/|\u65E0|\u7121)$");
const number = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const units = "\u5143|\u4E07\u5143|\u4EBF\u5143|\u4EF6|\u6761|\u4E2A|\u6B21|\u4EBA|\u4EBA\u6B21|\u7BC7|\u9879|\u5B97|\u4EFD|\u8D77|\u90E8|\u4F8B";
const parts = new RegExp(`^([^(]*?) ?(${units}|) ?(?:\\(([^()]*)\\))?$`);
function fold(text) {
  return text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 65248)).replace(/[\s\u200b\u2060]+/g, " ").replace(/\u2212/g, "-").trim();
}
function parse(text) {
  const folded = fold(text);
  if (!folded) return null;
  if (notApplicable.test(folded)) return { text, without: "not-applicable" };
  const [, amount = folded, unit, note] = parts.exec(folded) ?? [];
  const [, sign, whole, fraction = ""] = number.exec(amount) ?? [];
  if (!whole) return { text, without: "unreadable" };
  const value = Number(sign + whole.replace(/,/g, "") + fraction);
  if (!isSafe(value)) return { text, without: "unsafe" };
  return { text, value, ...unit && { unit }, ...note !== void 0 && { note } };
}
const isBreakable = (text) => /(^|[\d\uff10-\uff19])[\uff0b-\uff0e][\d\uff10-\uff19]/.test(text);

export { fold, isBreakable, isEmpty, isSafe, parse, print, valueOf };
//# sourceMappingURL=cell.js.map
