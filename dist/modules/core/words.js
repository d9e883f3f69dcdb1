import { has } from './json.js';
import { clean } from './text.js';

const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (brace, name) => clean(String(values[name] ?? brace)));
const translate = (label, { labels }) => has(labels, label) ? labels[label] : label;
const describeProblem = (problem, { words }) => fill(words.problems[problem.code], { ...problem });
function describeFailure(failure, { tag, words }) {
  const { reason, found, ...where } = { reason: void 0, place: "", expected: "", address: "", ...failure };
  return reason ? localeOf(tag, reason).text : fill(words.failures[failure.failure], { ...where, found: found || words.missing });
}
function describeAbsence(key, tables, locale) {
  const { words } = locale;
  const table = tables.find((one) => one.key === key);
  if (table) return fill(words.absent, { title: translate(table.title, locale) });
  return fill(words.unknownSection, { section: key, known: tables.map((one) => one.key).join(", ") });
}
function localeOf(tag, locales) {
  const wanted = tag.toLowerCase();
  const language = wanted.split("-")[0];
  return locales.find((locale) => locale.tag.toLowerCase() === wanted) ?? locales.find((locale) => locale.tag.toLowerCase().split("-")[0] === language) ?? locales[0];
}

export { describeAbsence, describeFailure, describeProblem, fill, localeOf, translate };
//# sourceMappingURL=words.js.map
