/** Tables as they stand on a page: from a report, and as HTML again. */
import { read, toHTML } from '../../src/api.js';
import { print } from '../../src/core/cell.js';
import { placesOf } from '../../src/core/form.js';
import { failed } from '../../src/core/problem.js';
import type { Report } from '../../src/core/report.js';
import { tablesInTree } from '../../src/parts/import/html-tables.js';
import { parseHTML } from '../../src/parts/import/parse-html.js';
import type { RawCell, RawTable } from '../../src/parts/import/raw-table.js';

export interface Cell {
  text: string;
  colspan: number;
  rowspan: number;
  header: boolean;
  /** How its text is written in HTML, where that is not simply its text. */
  write?: (text: string) => string;
  hidden?: true;
}

export type Tables = Cell[][][];

/** Our own page of a report, as tables that can be damaged. */
export function tablesOf(json: unknown): Tables {
  const report = read(json);
  if (failed(report)) throw new Error(report.found);
  return plain(tablesInTree(parseHTML(toHTML(report))));
}

const whole = ({ text, colspan = 1, rowspan = 1, header = false }: RawCell): Cell => ({ text, colspan, rowspan, header });
const plain = (tables: readonly RawTable[]): Tables => tables.map(({ rows }) => rows.map((row) => row.map(whole)));

export const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');

/** The tables as HTML; `inside` may put a cell's text into elements of its own. */
export function htmlOf(tables: Tables, inside: (text: string) => string = escape): string {
  const cell = ({ text, colspan, rowspan, header, write = inside, hidden }: Cell) => {
    const tag = header ? 'th' : 'td';
    return `<${tag} colspan="${colspan}" rowspan="${rowspan}"${hidden ? ' style="DISPLAY: none"' : ''}>${write(text)}</${tag}>`;
  };
  const row = (cells: Cell[]) => `<tr>${cells.map(cell).join('')}</tr>`;
  return tables.map((rows) => `<table>${rows.map(row).join('')}</table>`).join('\n');
}

/** A cell without spans that is no header. */
export const bare = (text = ''): Cell => ({ text, colspan: 1, rowspan: 1, header: false });

/** Every merged cell as itself and blank ones, as a sheet that lost its merges. */
export const unmerged = (tables: Tables): Tables =>
  tables.map((rows) => {
    const grid: Cell[][] = rows.map(() => []);
    rows.forEach((row, y) => {
      let x = 0;
      for (const cell of row) {
        while (grid[y]![x]) x++;
        for (let down = 0; down < cell.rowspan; down++)
          for (let right = 0; right < cell.colspan; right++)
            if (grid[y + down]) grid[y + down]![x + right] = down || right ? bare() : { ...cell, colspan: 1, rowspan: 1 };
      }
    });
    return grid;
  });

/** The same tables with the words changed, or the figures. */
export const words =
  (change: (text: string) => string, header = true) =>
  (tables: Tables) =>
    tables.map((rows) => rows.map((row) => row.map((cell) => (cell.header === header ? { ...cell, text: change(cell.text) } : cell))));

/** The figures of a report in the order of print, by their address. */
export function figuresOf(report: Report): Map<string, string> {
  return new Map(
    Object.values(report.sheets).flatMap(({ table, cells }) =>
      placesOf(table).map(({ address }, index) => [address, print(cells[index]!)] as const),
    ),
  );
}
