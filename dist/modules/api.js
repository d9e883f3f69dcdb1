import { tableOf } from './core/address.js';
import { layout as layout$1 } from './core/layout.js';
import { placeAt } from './core/names.js';
import { failed } from './core/problem.js';
import { read as read$1, readEdition } from './core/read.js';
import { cellAt } from './core/report.js';
import { sentence } from './core/sentence.js';
import { localeOf } from './core/words.js';
import { editions } from './editions/index.js';
import { locales } from './locales/index.js';
import { tableHTML, reportHTML, tagHTML } from './outputs/html.js';

const read = (json, { editions: editions$1 = editions, ...overrides } = {}) => read$1(json, editions$1, overrides);
function addEdition(json) {
  const edition = readEdition(json);
  if (failed(edition)) return edition;
  editions.push(edition);
  return void 0;
}
const localeFor = ({ lang = "", locales: locales$1 = locales }) => localeOf(lang, locales$1);
const layout = (report, table, options = {}) => layout$1(report, table, localeFor(options), options.blank, options.site);
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

export { addEdition, layout, read, toHTML, toSentence };
//# sourceMappingURL=api.js.map
