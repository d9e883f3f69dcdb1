import { print } from './cell.js';
import { leaves } from './form.js';
import { bare } from './names.js';
import { fill, translate } from './words.js';

const remark = / ?[（(][^（）()]*[）)]$/;
function spoken(path, level, locale) {
  const line = path[level];
  const first = line.label ? line : line.lines[0];
  return first === path[level + 1] ? "" : bare(first, locale).replace(remark, "");
}
const join = (path, from, locale) => path.map((_, level) => level < from ? "" : spoken(path, level, locale)).filter(Boolean).join(locale.words.under);
function rowName({ row, block }, locale) {
  const short = join(row, 1, locale);
  const alike = leaves(block.rows).filter((other) => join(other, 1, locale) === short);
  return short && alike.length === 1 && !row[row.length - 1].sum ? short : join(row, 0, locale);
}
function columnName({ column, block }, locale) {
  const shared = column.findIndex((line) => leaves(block.columns).some((other) => !other.includes(line)));
  return join(column, Math.max(shared, 0), locale);
}
function amount(cell, { row, column }, locale) {
  const { words } = locale;
  if (cell === null) return words.blank;
  if (typeof cell === "object") {
    if (cell.without === "not-applicable") return words.notApplicable;
    if (cell.value === void 0 || cell.unit || cell.note !== void 0) return cell.text;
  }
  const { unit = "" } = [...row, ...column].reverse().find((line) => line.unit) ?? {};
  return fill(words.amount, { number: print(cell), unit: translate(unit, locale) }).trim();
}
const headerName = (place, locale) => fill(locale.words.header, { column: columnName(place, locale), row: rowName(place, locale) });
const sentence = (cell, place, locale) => fill(locale.words.sentence, { header: headerName(place, locale), amount: amount(cell, place, locale) });

export { amount, columnName, headerName, rowName, sentence };
//# sourceMappingURL=sentence.js.map
