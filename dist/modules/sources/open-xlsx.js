import { readXlsx } from 'hucre/xlsx';

const textOf = (value = "") => typeof value === "number" ? String(Number(value.toPrecision(15))) : String(value ?? "");
async function openXLSX(bytes) {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ rows, merges = [] }) => {
    const width = Math.max(0, ...rows.map(({ length }) => length), ...merges.map(({ endCol }) => endCol + 1));
    const cellAt = (row, column) => {
      const merge = merges.find((each) => each.startRow <= row && row <= each.endRow && each.startCol <= column && column <= each.endCol);
      if (merge && (merge.startRow !== row || merge.startCol !== column)) return [];
      const text = textOf(rows[row]?.[column]);
      return [merge ? { text, colspan: merge.endCol - merge.startCol + 1, rowspan: merge.endRow - merge.startRow + 1 } : { text }];
    };
    return { rows: rows.map((_, row) => [...Array(width)].flatMap((_cell, column) => cellAt(row, column))) };
  });
}

export { openXLSX };
//# sourceMappingURL=open-xlsx.js.map
