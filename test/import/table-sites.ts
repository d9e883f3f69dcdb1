/** Pages of sites that lay the same tables out in ways of their own: with more rows and columns, fewer spans, or inside something else. */
import { chapters, inTable, onPages, rowsOf, simple, simply, spans } from './site.js';
import { bare, escape, unmerged, type Cell } from './tables.js';

export const tableSites = onPages([
  {
    name: 'a table with head, body, foot and caption',
    file: 'thead.html',
    table: (rows, at) => {
      const head = rows.findIndex((row) => row.some((cell) => !cell.header)) || 1;
      return `<table><caption>${chapters[at]}</caption><colgroup><col><col span="3"></colgroup><thead>${rowsOf(rows.slice(0, head), (cell) => `<th scope="col"${spans(cell)}>${escape(cell.text)}</th>`)}</thead><tbody>${rowsOf(rows.slice(head), simple)}</tbody><tfoot><tr><td colspan="10">注：含上年度结转数量</td></tr></tfoot></table>`;
    },
  },
  {
    name: 'a table with its chapter as a row of its own',
    file: 'titled.html',
    table: (rows, at) =>
      `<table><tr><td colspan="${at ? 10 + at : 4}"><strong>${chapters[at]}</strong></td></tr><tr><td colspan=9></td></tr>${rowsOf(rows, simple)}</table>`,
  },
  {
    name: 'the whole report in one table for the layout',
    file: 'layout.html',
    table: (rows) =>
      `<table width="990"><tr><td width="200">导航<table><tr><td>领导之窗</td></tr><tr><td>3</td></tr></table></td><td>${simply(rows)}</td></tr></table>`,
  },
  {
    name: 'a table around each cell',
    file: 'nested.html',
    table: inTable(
      '<table>',
      (cell) => `<td${spans(cell)}><table width="100%"><tbody><tr><td>${escape(cell.text)}</td></tr></tbody></table></td>`,
    ),
  },
  {
    name: 'a table inside a form, its numbers in fields',
    file: 'fields.html',
    table: inTable(
      '<form><table>',
      (cell) => (cell.header ? simple(cell, 0) : `<td><input type="text" readonly value="${escape(cell.text)}"></td>`),
      '</table></form>',
    ),
  },
  {
    name: 'a column of serial numbers before the words',
    file: 'serial.html',
    table: (rows, at) => (at === 1 ? simply(rows.map((row, y) => (y < 3 ? row : [bare(String(y - 2)), ...row]))) : simply(rows)),
  },
  {
    name: 'empty cells where the headers reach',
    file: 'unspanned.html',
    table: (rows, at) => (at ? inTable('<table>', (cell) => `<td>${escape(cell.text)}</td>`)(unmerged([rows])[0]!) : simply(rows)),
  },
  {
    name: 'each block a table of its own behind its heading',
    file: 'blocks.html',
    table: (rows, at) =>
      at
        ? simply(rows)
        : rows
            .map((row, y) => (row.length === 1 ? `${y ? '</table>' : ''}<p>${row[0]!.text}</p><table>` : rowsOf([row], simple)))
            .join('') + '</table>',
  },
  {
    name: 'the paragraph of the regulations beside its rows',
    file: 'beside.html',
    table: (rows, at) => {
      if (at) return simply(rows);
      const blocks: Cell[][][] = [];
      for (const row of rows)
        if (row.length === 1) blocks.push([row]);
        else blocks.at(-1)!.push(row);
      return simply(
        blocks.flatMap(([heading, first, ...rest]) => [[{ ...heading![0]!, colspan: 1, rowspan: rest.length + 1 }, ...first!], ...rest]),
      );
    },
  },
  {
    name: 'words standing upright',
    file: 'upright.html',
    table: inTable(
      '<table>',
      (cell) =>
        `<td${spans(cell)}>${Array.from(cell.header ? cell.text : '')
          .map(escape)
          .join('<br />')}${cell.header ? '' : escape(cell.text)}</td>`,
    ),
  },
  {
    name: 'words without their numbers',
    file: 'unnumbered.html',
    table: inTable(
      '<table>',
      (cell) => `<td${spans(cell)}>${escape(cell.text.replace(/^(?:（[一二三四五六七]）|[一二三四]、|\d\.)/, ''))}</td>`,
    ),
  },
  {
    name: 'a table for wide screens and the same for phones',
    file: 'twice.html',
    table: (rows) =>
      `<div class="pc">${simply(rows)}</div><div class="wap" style="display: none">${simply(rows)}</div><div class="print">${simply(rows)}</div>`,
  },
  {
    name: 'a hidden column',
    file: 'hidden.html',
    table: inTable('<table>', (cell, at) => `${simple(cell, at)}<td style="display:none;">9</td>`),
  },
  {
    name: 'a number over the words of the next page',
    file: 'paged.html',
    table: (rows, at) =>
      at === 1 ? simply(rows.slice(0, 12)) + '<p>- 3 -</p>' + simply([...rows.slice(0, 3), ...rows.slice(12)]) : simply(rows),
  },
  {
    name: 'footnotes at the words',
    file: 'footnotes.html',
    table: inTable('<table>', (cell) => `<td${spans(cell)}>${escape(cell.text)}${cell.header && cell.text ? '<sup>[1]</sup>' : ''}</td>`),
  },
  {
    name: 'boxes that only look like a table',
    file: 'boxes.html',
    plain: true,
    table: (rows) =>
      `<div class="table">${rows.map((row) => `<div class="tr">${row.map((cell) => `<div class="td">${escape(cell.text)}</div>`).join('')}</div>`).join('')}</div>`,
  },
]);
