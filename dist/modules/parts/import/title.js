import { fold } from '../../core/cell.js';

const digits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
const longest = 80;
const year = /(20\d\d)\s*年(?:度|\s)*/;
const subject = /(?:政府)?信息公开/;
function knownFrom(texts) {
  for (const text of texts) {
    const title = text.replace(/[\s\u200b\u2060]+/g, " ").split(/ [-_|—–] |[_|]/).find((part) => isTitle(fold(part)));
    const found = title === void 0 ? void 0 : readTitle(title.trim());
    if (found) return found;
  }
  return {};
}
const isTitle = (text) => text.length < longest && subject.test(text) && /报告|年报|報告/.test(text) && !/通知/.test(text);
function readTitle(title) {
  const text = fold(title).replace(
    /[二两][〇○零O一二三四五六七八九]{3}(?=年)/,
    (written) => [...written].map((digit) => /[○零O]/.test(digit) ? 0 : digits.indexOf(digit)).join("")
  );
  const years = new Set([...text.matchAll(/20\d\d(?=\s*年)/g)].map(([found]) => found));
  if (years.size !== 1) return void 0;
  const [before = ""] = text.split(subject);
  const [dated = "", at = before.length] = [year.exec(before)?.[0], year.exec(before)?.index];
  const agency = nameIn(title.slice(0, at) + title.slice(at + dated.length, before.length));
  return { year: Number([...years][0]), ...agency.length > 1 && { agency } };
}
const pairs = ["()", "\uFF08\uFF09", "[]", "\u300A\u300B", "\u3010\u3011", "\u201C\u201D"];
function nameIn(text) {
  let name = text.replace(/^.*[:：]|[\s#*]|\d{4}$/g, "").replace(/^关于/, "");
  for (const [open = "", close = ""] of pairs) {
    name = name.replace(open + close, "");
    if (name.startsWith(open) && name.endsWith(close)) name = name.slice(1, -1);
    if (name.split(open).length !== name.split(close).length) name = name.replace(open, "").replace(close, "");
  }
  return name;
}

export { knownFrom };
//# sourceMappingURL=title.js.map
