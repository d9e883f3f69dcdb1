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
function compareProse({ table }, now, { prose }) {
  const text = prose.overview;
  if (!text) return [];
  return namedIn(table).flatMap(({ words, places }) => {
    const stated = new Set(words.flatMap((word) => statements(text, word)));
    const total = places.map((place) => ({ address: placesOf(table)[place].address, value: now[place] }));
    if (stated.size !== 1 || total.some(({ value }) => value === void 0) || total.every(({ value }) => value === null)) return [];
    const [expected = 0] = stated;
    const actual = total.reduce((sum, { value }) => sum + (value ?? 0), 0);
    if (expected === actual) return [];
    return { rule: "prose", kind: "hint", state: "broken", addends: [], total, expected, actual, blanks: 0 };
  });
}
function statements(text, word) {
  const pattern = new RegExp(
    `${word}(?:\u653F\u5E9C\u4FE1\u606F\u516C\u5F00|\u4F9D\u7533\u8BF7\u516C\u5F00|\u4FE1\u606F\u516C\u5F00|\u7684?\u7533\u8BF7|\u6848\u4EF6|\u5171\u8BA1?|\u5404|[\uFF1A:\\s\u3001]|\u884C\u653F\u8BC9\u8BBC)*(\\d+)\\s*[\u4EF6\u5B97\u8D77]`,
    "g"
  );
  return [...text.matchAll(pattern)].map(([, number]) => Number(number));
}

export { compareProse };
//# sourceMappingURL=prose.js.map
