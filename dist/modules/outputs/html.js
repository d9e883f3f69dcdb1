import { layout } from '../core/layout.js';
import { toText, h } from './markup.js';
import { reportMarkup } from './report.js';
import { tableMarkup, noteMarkup } from './table.js';

const contents = (grid) => [tableMarkup(grid.form, grid), ...grid.note ? [noteMarkup(grid)] : []];
const tableHTML = (grid) => contents(grid).map(toText).join("");
function tagHTML(report, key, { locale, blank, site, src }) {
  const grid = layout(report, key, locale, blank, site);
  return grid && toText(h("disclosure-table", { section: key, src, lang: locale.tag }, ...contents(grid)));
}
function reportHTML(report, { locale, blank, site, level = 2, src }) {
  const tables = (key) => {
    const grid = layout(report, key, locale, blank, site);
    return grid ? contents(grid) : [];
  };
  return toText(h("disclosure-report", { src, lang: locale.tag, level }, reportMarkup(report, { locale, level, site }, tables)));
}

export { reportHTML, tableHTML, tagHTML };
//# sourceMappingURL=html.js.map
