import { readXlsx } from 'hucre/xlsx';
import type { RawCell, RawTable } from './raw-table.js';

/** Numbers are kept in binary, and shown with 15 digits at most. */
const textOf = (value: string | number | boolean | Date | null = ''): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value ?? '');

/** The sheets of an Excel file, with their merged cells. */
export async function openXLSX(bytes: Uint8Array): Promise<readonly RawTable[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ rows, merges = [] }) => {
    const width = Math.max(0, ...rows.map(({ length }) => length), ...merges.map(({ endCol }) => endCol + 1));
    const cellAt = (row: number, column: number): RawCell[] => {
      const merge = merges.find((each) => each.startRow <= row && row <= each.endRow && each.startCol <= column && column <= each.endCol);
      if (merge && (merge.startRow !== row || merge.startCol !== column)) return [];
      const text = textOf(rows[row]?.[column]);
      return [merge ? { text, colspan: merge.endCol - merge.startCol + 1, rowspan: merge.endRow - merge.startRow + 1 } : { text }];
    };
    return { rows: rows.map((_, row) => [...Array<unknown>(width)].flatMap((_cell, column) => cellAt(row, column))) };
  });
}
