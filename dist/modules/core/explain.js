import { isIn } from './address.js';
import { keyOf } from './form.js';
import { placeName, placeAt, pathName } from './names.js';
import { fill } from './words.js';

const many = 8;
function explain(finding, table, locale) {
  const { words } = locale;
  const { rule, state, expected, actual, addends, total, blanks } = finding;
  const values = { expected: tidy(expected), actual: tidy(actual), difference: tidy(Math.abs(expected - actual)) };
  if (!addends.length) return fill(words.rules[rule], values);
  const term = namer(finding, table, locale);
  const equation = `${side(addends, term, locale)} ${rule === "part" ? "\u2264" : "="} ${side(total, term, locale)}`;
  const sentence = rule === "part" && state === "broken" ? words.rules.part : words.states[state];
  return fill(sentence, { ...values, equation }) + (blanks && state !== "blank" ? words.blanks : "");
}
function headline({ state, kind, total }, table, locale) {
  const name = locale.words.kinds[state === "unknown" ? state : kind];
  return { kind: name, place: placeName(placeAt(table, total[0].address), locale) };
}
const findingsIn = ({ key }, { findings, unknown }) => [...findings, ...unknown].filter(({ total }) => isIn(total[0].address, key));
function summarize({ findings, unknown, checked }, { words }) {
  const errors = findings.filter(({ kind }) => kind === "error").length;
  const values = { checked, errors, hints: findings.length - errors, unknown: unknown.length };
  return fill(findings.length || unknown.length ? words.found : words.allHold, values);
}
const tidy = (value) => Math.round(value * 1e6) / 1e6;
function side(parts, term, { words }) {
  const named = parts.length > many ? parts.filter(({ value }) => value !== 0 && value !== null) : parts;
  const rest = parts.length - named.length;
  const text = named.map((part, index) => (part.minus ? " \u2212 " : index ? " + " : "") + term(part)).join("");
  if (!rest) return text;
  return [text, fill(words.rest, { count: rest })].filter(Boolean).join(" + ");
}
function namer({ addends, total }, table, locale) {
  const place = ({ address }) => placeAt(table, address);
  const beside = place(total[0]);
  const row = keyOf(beside.row);
  const alike = [...addends, ...total].every((part) => keyOf(place(part).row) === row);
  return (part) => {
    const { row: row2, column } = place(part);
    const name = part.of ?? (alike ? pathName(column.slice(-1), locale) : pathName(row2, locale, total.length > 1 ? [] : beside.row));
    const value = part.value === null ? locale.words.blank : part.value ?? "?";
    return `${part.last ? fill(locale.words.last, { name }) : name} ${value}`;
  };
}

export { explain, findingsIn, headline, summarize };
//# sourceMappingURL=explain.js.map
