import { readXlsx } from 'hucre/xlsx';

const textOf = (value = "") => typeof value === "number" ? String(Number(value.toPrecision(15))) : String(value ?? "");
async function openXLSX(bytes) {
  const { sheets } = await readXlsx(bytes);
  return sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden).map(tableOf);
}
function tableOf({ rows, merges = [], rowDefs, columns = [] }) {
  const width = Math.max(0, ...rows.map(({ length }) => length), ...merges.map(({ endCol }) => endCol + 1));
  const seenRows = indices(rows.length).filter((row) => !rowDefs?.get(row)?.hidden);
  const seenColumns = indices(width).filter((column) => !columns[column]?.hidden);
  const cellAt = (row, column) => {
    const merge = merges.find((each) => each.startRow <= row && row <= each.endRow && each.startCol <= column && column <= each.endCol);
    if (!merge) return [{ text: textOf(rows[row]?.[column]) }];
    const down = seenRows.filter((other) => merge.startRow <= other && other <= merge.endRow);
    const across = seenColumns.filter((other) => merge.startCol <= other && other <= merge.endCol);
    if (row !== down[0] || column !== across[0]) return [];
    return [{ text: textOf(rows[merge.startRow]?.[merge.startCol]), colspan: across.length, rowspan: down.length }];
  };
  return { rows: seenRows.map((row) => seenColumns.flatMap((column) => cellAt(row, column))) };
}
const indices = (count) => [...Array(count).keys()];

export { openXLSX };
//# sourceMappingURL=open-xlsx.js.map
