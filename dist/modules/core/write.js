import { joinBlock } from './address.js';
import { tableIn } from './editions.js';
import { leaves } from './form.js';

function write(report, editions) {
  const { year, agency, edition, title, published, source, prose } = report;
  const sheets = Object.entries(report.sheets);
  const own = editions.find(({ id }) => id === edition);
  return {
    year,
    ...agency && { agency: agency.code || agency.level ? agency : agency.name },
    edition,
    ...filled({ editions: Object.fromEntries(sheets.flatMap(([, { table }]) => deviationsOf(table, own, editions))) }),
    ...title && { title },
    ...published && { published },
    ...source && { source },
    tables: Object.fromEntries(sheets.map(([key, sheet]) => [key, rowsOf(sheet)])),
    ...filled({ notes: Object.fromEntries(sheets.flatMap(([key, { note }]) => note ? [[key, note]] : [])) }),
    ...filled({ chapters: prose })
  };
}
function filled(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => Object.keys(field).length));
}
function deviationsOf(table, own, editions) {
  const { key, blocks } = table;
  const known = own ? [own, ...editions] : editions;
  const base = known.find((edition) => tableIn(edition, key) === table) ?? known.find((edition) => isBase(tableIn(edition, key), table));
  const whole = base && base !== own ? [[key, base.id]] : [];
  const replaced = blocks.filter((block) => !tableIn(base, key)?.blocks.includes(block));
  const parts = replaced.flatMap((block) => {
    const edition = editions.find((other) => tableIn(other, key)?.blocks.includes(block));
    return edition ? [[joinBlock(key, block.key), edition.id]] : [];
  });
  return [...whole, ...parts];
}
const isBase = (base, { title, widths, blocks }) => base?.title === title && base.widths === widths && base.blocks.every(({ key }, index) => key === blocks[index]?.key);
function rowsOf({ table, cells }) {
  let next = 0;
  const rows = (lines, count) => lines.flatMap((line) => {
    const { key, lines: inner } = line;
    if (!inner) return [[key ?? "", rowOf(cells.slice(next, next += count))]];
    return key === void 0 ? rows(inner, count) : [[key, Object.fromEntries(rows(inner, count))]];
  });
  return Object.fromEntries(table.blocks.flatMap((block) => rows(block.rows, leaves(block.columns).length)));
}
const rowOf = (cells) => cells.every((cell) => cell === null) ? [] : cells.map((cell) => typeof cell === "object" && cell ? cell.text : cell);

export { write };
//# sourceMappingURL=write.js.map
