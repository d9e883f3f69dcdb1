import { placesOf } from './form.js';

const known = /* @__PURE__ */ new WeakMap();
function namedIn(table) {
  let named = known.get(table);
  if (named) return named;
  const lines = /* @__PURE__ */ new Map();
  placesOf(table).forEach(({ row, column }, place) => {
    if (!column[column.length - 1].sum) return;
    for (const line of row) if (line.prose) lines.set(line, [...lines.get(line) ?? [], place]);
  });
  known.set(table, named = [...lines].map(([line, places]) => ({ words: line.prose, places })));
  return named;
}
function compareProse({ table }, now, { chapters, prose }) {
  const stating = chapters.filter(({ statesFigures }) => statesFigures);
  const text = stating.map((chapter) => prose[chapter.text ?? ""] ?? "").join("\n");
  const sentences = text.split(/[。；;！\n]/).flatMap((sentence) => /\d/.test(sentence) ? `\uFF0C${sentence}` : []);
  return namedIn(table).flatMap(({ words, places }) => {
    const stated = new Set(words.flatMap((word) => statements(sentences, word)));
    const total = places.map((place) => ({ address: placesOf(table)[place].address, value: now[place] }));
    if (stated.size !== 1 || total.some(({ value }) => value === void 0) || total.every(({ value }) => value === null)) return [];
    const [expected = 0] = stated;
    let actual = 0;
    for (const { value } of total) actual += value ?? 0;
    if (expected === actual) return [];
    return { rule: "prose", kind: "hint", state: "broken", addends: [], total, expected, actual, blanks: 0 };
  });
}
const notTotal = /其中|截[至止]|累计|历年|以来|同比|平均|[去往上]一?年/;
const lead = /(?:[，,：:]|[件宗起]、)\s*(?:(?:\d{4}|[本今全当])年度?|[我本全][省市县区州旗乡镇局委办厅院]{1,2}|因|政府信息公开|工作|被|申请|提起|发生|共计?|总共|一共|新|、)*$/;
const near = 99;
function statements(sentences, word) {
  const pattern = new RegExp(
    `${word}(?:\u653F\u5E9C\u4FE1\u606F\u516C\u5F00|\u4F9D\u7533\u8BF7\u516C\u5F00|\u4FE1\u606F\u516C\u5F00|\u7684?\u7533\u8BF7|\u6848\u4EF6|\u5171\u8BA1?|\u5404|[\uFF1A:\\s])*(\\d+)\\s*[\u4EF6\u5B97\u8D77](?![\uFF08(\uFF0C,]?(?:\u542B|\u5305\u62EC))`,
    "g"
  );
  return sentences.flatMap((sentence) => {
    const since = sentence.search(notTotal);
    return [...sentence.matchAll(pattern)].flatMap(
      ({ index, 1: number }) => since >= 0 && since < index || !lead.test(sentence.slice(Math.max(index - near, 0), index)) ? [] : Number(number)
    );
  });
}

export { compareProse };
//# sourceMappingURL=prose.js.map
