import { readXlsx } from 'hucre/xlsx';

async function openXLSX(bytes) {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ rows, merges = [] }) => {
    const width = Math.max(0, ...rows.map(({ length }) => length), ...merges.map(({ endCol }) => endCol + 1));
    const cellAt = (row, column) => {
      const merge = merges.find((each) => each.startRow <= row && row <= each.endRow && each.startCol <= column && column <= each.endCol);
      if (merge && (merge.startRow !== row || merge.startCol !== column)) return [];
      const text = String(rows[row]?.[column] ?? "");
      return [merge ? { text, colspan: merge.endCol - merge.startCol + 1, rowspan: merge.endRow - merge.startRow + 1 } : { text }];
    };
    return { rows: rows.map((_, row) => Array.from({ length: width }, (_cell, column) => cellAt(row, column)).flat()) };
  });
}

export { openXLSX };
//# sourceMappingURL=open-xlsx.js.map
