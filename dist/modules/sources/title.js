import { fold } from '../core/cell.js';

const digits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
const longest = 80;
const year = /(20\d\d)\s*年(?:度|\s)*/;
const subject = /(?:政府)?信息公开/;
function knownFrom(texts) {
  for (const text of texts) {
    const title = fold(text).split(/ [-_|—–] |[_|]/).find((part) => isTitle(part));
    const found = title === void 0 ? void 0 : readTitle(title);
    if (found) return found;
  }
  return {};
}
const isTitle = (text) => text.length < longest && subject.test(text) && /报告|年报|報告/.test(text) && !/通知/.test(text);
function readTitle(title) {
  const text = title.replace(
    /[二两][〇○零O一二三四五六七八九]{3}(?=年)/,
    (written) => [...written].map((digit) => /[○零O]/.test(digit) ? 0 : digits.indexOf(digit)).join("")
  );
  const years = new Set([...text.matchAll(/20\d\d(?=\s*年)/g)].map(([found]) => found));
  if (years.size !== 1) return void 0;
  const [before = ""] = text.split(subject);
  const agency = before.replace(year, "").replace(/[\s《》【】[\]()“”:#*]|^关于|\d{4}$/g, "").trim();
  return { year: Number([...years][0]), ...agency.length > 1 && { agency } };
}

export { knownFrom };
//# sourceMappingURL=title.js.map
