import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { RawCell, RawTable } from './raw-table.js';

/** Numbers are kept in binary, and shown with 15 digits at most. */
const textOf = (value: string | number | boolean | Date | null = ''): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value ?? '');

/** The sheets of an Excel file as they are seen: with their merged cells, and without what is hidden. */
export async function openXLSX(bytes: Uint8Array): Promise<readonly RawTable[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden).map(tableOf);
}

function tableOf({ rows, merges = [], rowDefs, columns = [] }: Sheet): RawTable {
  const width = Math.max(0, ...rows.map(({ length }) => length), ...merges.map(({ endCol }) => endCol + 1));
  const seenRows = indices(rows.length).filter((row) => !rowDefs?.get(row)?.hidden);
  const seenColumns = indices(width).filter((column) => !columns[column]?.hidden);
  const cellAt = (row: number, column: number): RawCell[] => {
    const merge = merges.find((each) => each.startRow <= row && row <= each.endRow && each.startCol <= column && column <= each.endCol);
    if (!merge) return [{ text: textOf(rows[row]?.[column]) }];
    const down = seenRows.filter((other) => merge.startRow <= other && other <= merge.endRow);
    const across = seenColumns.filter((other) => merge.startCol <= other && other <= merge.endCol);
    if (row !== down[0] || column !== across[0]) return [];
    return [{ text: textOf(rows[merge.startRow]?.[merge.startCol]), colspan: across.length, rowspan: down.length }];
  };
  return { rows: seenRows.map((row) => seenColumns.flatMap((column) => cellAt(row, column))) };
}

const indices = (count: number): number[] => [...Array(count).keys()];
