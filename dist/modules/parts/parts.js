import { isObject, bare } from '../core/json.js';
import { failed } from '../core/problem.js';
import { readEdition } from '../core/read.js';
import { mismatch } from '../core/shape.js';
import { fill } from '../core/words.js';
import { editions } from '../editions/index.js';
import { consoleWords } from '../locales/console.js';
import { locales } from '../locales/index.js';
import { define } from './define.js';
import { partShape } from './part.js';

const known = [];
const listeners = /* @__PURE__ */ new Set();
const parts = known;
function onPart(listener) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
const isThere = (name) => known.some((part) => part.name === name);
function transportFor(attribute) {
  return known.map(({ transports = {} }) => transports[attribute]).find(Boolean);
}
function addPart(given) {
  const value = isObject(given) ? bare(given) : given;
  const against = wrongIn(value);
  if (against) {
    const name = isObject(value) && typeof value["name"] === "string" ? value["name"] : "";
    console.error(fill(consoleWords(document.documentElement.lang).part, { name, ...against }));
    return;
  }
  const part = value;
  if (isThere(part.name)) return;
  known.push(part);
  editions.push(...part.editions ?? []);
  locales.push(...(part.locales ?? []).map(completed));
  for (const [tag, element] of Object.entries(part.tags ?? {})) define(tag, element);
  for (const listener of [...listeners]) listener();
}
function wrongIn(value) {
  const against = mismatch(value, partShape);
  if (against) return against;
  const { wanted, editions: own = [] } = value;
  if (wanted !== void 0 && !isSelector(wanted)) return { place: "wanted", expected: "CSS selector", found: wanted };
  const failures = own.map((edition, index) => {
    const result = readEdition(edition);
    return failed(result) ? { ...result, place: `editions.${index}.${result.place ?? ""}` } : void 0;
  });
  return failures.find(Boolean);
}
function isSelector(text) {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
const completed = (locale) => ({
  direction: "ltr",
  labels: {},
  ...locale,
  words: { ...locales[0].words, ...locale.words }
});

export { addPart, isThere, onPart, parts, transportFor };
//# sourceMappingURL=parts.js.map
