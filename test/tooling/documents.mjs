/** A report as the files that reports are published in. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { writeXlsx } from 'hucre/xlsx';
import { read, toHTML } from '../../dist/modules/api.js';
import { tablesInTree } from '../../dist/modules/parts/import/html-tables.js';
import { parseHTML } from '../../dist/modules/parts/import/parse-html.js';

const title = ({ agency, year }) => `${agency}${year}年政府信息公开工作年度报告`;

/** The report as a page. */
export const page = (report) => `<!DOCTYPE html><title>${title(report)}</title>${toHTML(read(report))}`;

/** The tables of that page. */
export const tablesOf = (report) => tablesInTree(parseHTML(page(report)));

/** The report as Word would save it: merged cells, and numbers and words as paragraphs. */
export function docx(report) {
  const cell = ({ text, colspan, rowspan }) => new TableCell({ columnSpan: colspan, rowSpan: rowspan, children: [new Paragraph(text)] });
  const table = ({ rows }) => new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
  const parts = tablesOf(report).flatMap((each) => [new Paragraph('二、标题'), table(each)]);
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(title(report)), ...parts] }] }));
}

/** The report as a sheet for each table, with merged cells, and numbers as numbers; `change` may do more to the sheets. */
export function xlsx(report, change = (sheets) => sheets) {
  const sheets = tablesOf(report).map(({ rows }, index) => {
    const values = rows.map(() => []);
    const merges = [];
    rows.forEach((row, y) => {
      let x = 0;
      for (const { text, colspan, rowspan } of row) {
        while (values[y][x] !== undefined) x++;
        for (let down = 0; down < rowspan; down++) for (let right = 0; right < colspan; right++) values[y + down][x + right] = null;
        values[y][x] = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
        if (colspan + rowspan > 2) merges.push({ startRow: y, startCol: x, endRow: y + rowspan - 1, endCol: x + colspan - 1 });
      }
    });
    return { name: `表${index + 1}`, rows: values, merges };
  });
  return writeXlsx({ sheets: [{ name: '封面', rows: [[title(report)]] }, ...change(sheets)] });
}
