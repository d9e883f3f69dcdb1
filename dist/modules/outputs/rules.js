import { equationsOf } from '../core/equations.js';
import { placesOf, keyOf } from '../core/form.js';
import { lastOf } from '../core/list.js';

const wordings = {
  balance: "\u672C\u5217\u6570\u636E\u7684\u52FE\u7A3D\u5173\u7CFB\u4E3A\uFF1A\u7B2C\u4E00\u9879\u52A0\u7B2C\u4E8C\u9879\u4E4B\u548C\uFF0C\u7B49\u4E8E\u7B2C\u4E09\u9879\u52A0\u7B2C\u56DB\u9879\u4E4B\u548C",
  sum: "\u5404\u5206\u9879\u4E4B\u548C\u7B49\u4E8E\u603B\u8BA1",
  part: "\u5176\u4E2D\u6570\u4E0D\u8D85\u8FC7\u603B\u6570",
  continues: "\u4E0E\u4E0A\u4E00\u5E74\u5EA6\u7684\u6570\u636E\u8854\u63A5",
  count: "\u4EF6\u6570\u4E3A\u4E0D\u5C0F\u4E8E 0 \u7684\u6574\u6570",
  money: "\u91D1\u989D\u4E0D\u5C0F\u4E8E 0",
  unlikely: "\u8FD9\u4E00\u7EA7\u673A\u5173\u901A\u5E38\u6CA1\u6709\u6B64\u9879"
};
const rules = (editions) => ({
  about: 'Addresses are table/row/column. A term "-\u2026" is subtracted, "last:\u2026" is the same address in the report of the year before. A blank cell counts as 0 beside a filled one; an equation with a part that has no number is unknown; a total that is blank beside filled parts is missing, not 0.',
  wordings,
  editions: editions.map(({ id, tables }) => ({
    edition: id,
    equations: tables.flatMap((table) => equationsOf(table).map((equation) => publish(equation, table))),
    cells: tables.flatMap(single)
  }))
});
function publish({ rule, kind, left, right }, table) {
  const places = placesOf(table);
  const term = ({ place, last, minus }) => `${minus ? "-" : ""}${last ? "last:" : ""}${places[place].address}`;
  return { rule, kind, relation: rule === "part" ? "<=" : "=", left: left.map(term), right: right.map(term) };
}
const single = (table) => placesOf(table).flatMap(({ address, row, column }) => {
  const measure = lastOf(column).measure ?? lastOf(row).measure ?? "count";
  const { unlikely } = lastOf(row);
  const isUnlikely = unlikely?.column === keyOf(column);
  return [
    ...measure === "change" ? [] : [{ rule: measure, kind: "error", cell: address }],
    ...isUnlikely ? [{ rule: "unlikely", kind: "hint", cell: address, levels: unlikely.at }] : []
  ];
});

export { rules };
//# sourceMappingURL=rules.js.map
