import { split } from '../../core/address.js';
import { keyOf } from '../../core/form.js';

function placeInWords(address, editions) {
  const { table: key, block, row, column } = split(address);
  for (const { tables } of editions) {
    const table = tables.find((one) => one.key === key);
    const labels = table && labelsIn(table, block, row, column);
    if (labels) return [table.title, ...labels].filter(Boolean).join(" \xB7 ");
  }
  return address;
}
function labelsIn({ blocks }, block, row, column) {
  if (block !== void 0) return labelOf(blocks.find(({ key }) => key === block));
  if (row === void 0) return [];
  for (const { rows, columns } of blocks) {
    const path = pathTo(row, rows);
    const across = path && (column === void 0 ? [] : pathTo(column, columns));
    if (across) return [...path, ...across.slice(-1)].map(({ label }) => label);
  }
  return void 0;
}
const labelOf = (block) => block && [block.label];
const pathTo = (key, lines) => paths(lines).find((path) => keyOf(path) === key);
const paths = (lines, above = []) => lines.flatMap((line) => [[...above, line], ...paths(line.lines ?? [], [...above, line])]);

export { placeInWords };
//# sourceMappingURL=place-name.js.map
