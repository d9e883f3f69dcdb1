import { ownerOf } from '../core/names.js';
import { paragraphs } from '../core/text.js';
import { fill, translate } from '../core/words.js';
import { h } from './markup.js';

function reportMarkup(report, { locale, level, site }, contents = () => []) {
  const { words, tag, direction } = locale;
  const heading = `h${Math.min(Math.max(Math.trunc(level) || 2, 1), 6)}`;
  const chapters = report.chapters.map(({ title, text, table }, index) => {
    const ordinal = words.ordinals[index] ?? String(index + 1);
    const body = table === void 0 ? prose(report, text ?? "") : [h("disclosure-table", { section: table }, ...contents(table))];
    return h("section", {}, h(heading, {}, fill(words.chapter, { ordinal, title: translate(title || table || "", locale) })), ...body);
  });
  const origin = site ? [h("p", { class: "disclosure-from" }, ownerOf(report, locale, site))] : [];
  return h("article", { class: "disclosure-report", slot: "report", lang: tag, dir: direction }, ...origin, ...chapters);
}
const prose = (report, key) => paragraphs(report.prose[key] ?? "").map((paragraph) => h("p", {}, paragraph));

export { reportMarkup };
//# sourceMappingURL=report.js.map
