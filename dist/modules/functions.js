import { tableOf } from './core/address.js';
import { layout } from './core/layout.js';
import { placeAt } from './core/names.js';
import { cellAt } from './core/report.js';
import { sentence } from './core/sentence.js';
import { localeOf } from './core/words.js';
import { tableHTML, reportHTML, tagHTML } from './outputs/html.js';

function functionsWith(languages) {
  const localeFor = ({ lang = "", locales = languages() }) => localeOf(lang, locales);
  const layout$1 = (report, table, options = {}) => layout(report, table, localeFor(options), options.blank, options.site);
  function toSentence(report, address, options = {}) {
    const sheet = report.sheets[tableOf(address)];
    const place = sheet && placeAt(sheet.table, address);
    return place && sentence(cellAt(report, address), place, localeFor(options));
  }
  function toHTML(what, options = {}) {
    if ("form" in what) return tableHTML(what);
    const rendering = { ...options, locale: localeFor(options) };
    return options.table === void 0 ? reportHTML(what, rendering) : tagHTML(what, options.table, rendering) ?? "";
  }
  return { layout: layout$1, toSentence, toHTML };
}

export { functionsWith };
//# sourceMappingURL=functions.js.map
