/** Whole pages as government sites publish them: what editors, Word, WPS and Excel make of the same tables, with what stands around. */
import { htmlOf, type Cell, type Tables } from './damage.js';
import type { ReportJSON } from './reports.js';

/** A way of publishing; `plain` is for reports all of whose cells are filled, since blank ones do not survive. */
export interface Site {
  readonly name: string;
  readonly file: string;
  readonly plain?: true;
  readonly write: (tables: Tables, report: ReportJSON) => string;
}

const titleOf = ({ agency, year }: ReportJSON) => `${agency}${year}年政府信息公开工作年度报告`;
const chapters = ['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况'];
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

type Tag = (cell: Cell, at: number) => string;
const spans = ({ colspan, rowspan }: Cell) => `${colspan > 1 ? ` colspan=${colspan}` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`;
const rowsOf = (rows: readonly (readonly Cell[])[], cell: Tag, row = '<tr>') =>
  rows.map((cells) => `${row}${cells.map(cell).join('')}</tr>`).join('\n');

/** A page with something before, between and behind its tables. */
const page = (
  tables: Tables,
  report: ReportJSON,
  table: (rows: Tables[number], at: number) => string,
  paragraph = (text: string) => `<p>${text}</p>`,
) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${titleOf(report)}_政府信息公开年报_门户网站</title></head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/gk/">2018年政府信息公开工作年度报告</a></li></ul></div>
<h1>${titleOf(report)}</h1><div class="pages-date">2021-01-20 10:05 来源：办公室 浏览次数：<span>123</span></div>
${paragraph('一、总体情况')}${paragraph('本机关共收到申请3件，公开信息1400余条。')}
${tables.map((rows, at) => paragraph(chapters[at]!) + table(rows, at)).join('\n')}
${paragraph('五、存在的主要问题及改进情况')}${paragraph('一是公开不够主动。二是平台建设2项。')}${paragraph('六、其他需要报告的事项')}${paragraph('收取信息处理费0元。')}
<table class="foot"><tr><td>上一篇：</td><td>2019年度报告</td></tr></table><div>扫一扫在手机打开当前页</div></body></html>`;

const inTable =
  (open: string, cell: Tag, close = '</table>', row = '<tr>') =>
  (rows: Tables[number]) =>
    open + rowsOf(rows, cell, row) + close;

const word: Tag = (cell) => `<td width=72${spans(cell)} valign=top style='width:53.85pt;border:solid windowtext 1.0pt;
  padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal align=center style='text-align:center;mso-pagination:widow-orphan'><span
  style='font-size:10.5pt;font-family:宋体;mso-bidi-font-family:宋体'>${escape(cell.text).replace(
    /\d+/g,
    '<span lang=EN-US>$&</span>',
  )}<span lang=EN-US><o:p></o:p></span></span></p>
  </td>`;

const wps: Tag = (cell) =>
  `<td${spans(cell)} width="95" valign="center" style="width:57.0000pt;mso-border-left-alt:0.5000pt solid windowtext;"><p class=MsoNormal align=center ><span style="mso-spacerun:'yes';font-family:宋体;" ><font face="宋体" >${
    cell.text ? Array.from(escape(cell.text), (letter) => letter).join('</font><font face="宋体" >') : '&nbsp;'
  }</font></span><span style="mso-spacerun:'yes';" ><o:p></o:p></span></p></td>`;

const excel: Tag = (cell, at) =>
  `<td${spans(cell)} height=36 class=xl${65 + at}${/^\d+$/.test(cell.text) ? ' align=right x:num' : ''} width=72 style='height:27.0pt;mso-ignore:colspan'>${cell.header ? escape(cell.text).replace(/(.{6})(?=.)/gu, '$1<br>\n    ') : escape(cell.text)}</td>`;

const simple: Tag = (cell) => `<td${spans(cell)}>${escape(cell.text)}</td>`;

/** Text of each row; the cells that spans reach are blank. */
const grid = (tables: Tables) =>
  tables.map((rows) => {
    const texts: string[][] = rows.map(() => []);
    rows.forEach((row, y) => {
      let x = 0;
      for (const { text, colspan, rowspan } of row) {
        while (texts[y]![x] !== undefined) x++;
        for (let down = 0; down < rowspan; down++)
          for (let right = 0; right < colspan; right++) if (texts[y + down]) texts[y + down]![x + right] = down || right ? '' : text;
      }
    });
    return texts;
  });

/** Text as it is copied out of a PDF: a line for each row, the words over several columns as they come. */
const copied = (tables: Tables, report: ReportJSON) =>
  [
    titleOf(report),
    '一、总体情况',
    '本机关共收到申请3件。',
    ...tables.flatMap((rows, at) => [chapters[at]!, ...rows.map((row) => row.map(({ text }) => text).join(' '))]),
    '五、存在的主要问题及改进情况',
    '无。',
    '- 4 -',
  ].join('\n');

export const sites: readonly Site[] = [
  {
    name: 'a page of TRS with a table from Word',
    file: 'trs.html',
    write: (tables, report) =>
      page(
        tables,
        report,
        (rows) =>
          `<div class=TRS_Editor><style type="text/css">.TRS_Editor P{line-height:2}</style><div class="Custom_UnionStyle">${inTable(
            '<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 align=center style="border-collapse:collapse;mso-yfti-tbllook:1184"><tbody>',
            word,
            '</tbody></table>',
            "<tr style='mso-yfti-irow:0;height:22.5pt'>",
          )(rows)}</div></div>`,
      ),
  },
  {
    name: 'a page from Word saved as a web page, with its conditional comments',
    file: 'word.htm',
    write: (tables, report) =>
      page(tables, report, (rows) =>
        `<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->${inTable('<table class=MsoNormalTable border=0>', word)(rows)}`.replace(
          '</table>',
          ' <![if !supportMisalignedColumns]>\n <tr height=0>\n  <td width=123 style="border:none"></td>\n  <td width=46 style="border:none"></td>\n </tr>\n <![endif]>\n</table>',
        ),
      ),
  },
  {
    name: 'a page from WPS',
    file: 'wps.html',
    write: (tables, report) =>
      page(tables, report, inTable('<!--StartFragment--><table class=MsoTableGrid border=1 style="border-collapse:collapse;">', wps)),
  },
  {
    name: 'a page from Excel',
    file: 'excel.html',
    write: (tables, report) =>
      page(
        tables,
        report,
        inTable(
          "<table border=0 cellpadding=0 cellspacing=0 width=720 style='border-collapse:collapse;table-layout:fixed'><col width=72 span=10 style='mso-width-source:userset'>",
          excel,
          "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72 style='width:54pt'></td></tr><![endif]></table>",
          "<tr height=36 style='mso-height-source:userset;height:27.0pt'>",
        ),
      ),
  },
  {
    name: 'a page of UEditor',
    file: 'ueditor.html',
    write: (tables, report) =>
      page(tables, report, (rows) =>
        inTable(
          '<table width="722" data-sort="sortDisabled"><tbody>',
          (cell) =>
            `<td valign="middle" align="center" style="word-break: break-all;"${spans(cell)}><span style="font-size: 14px;">${escape(cell.text) || '<br/>'}</span></td>`,
          '</tbody></table>',
        )(rows).replace('<tr>', '<tr class="firstRow">'),
      ),
  },
  {
    name: 'a table with head, body, foot and caption',
    file: 'thead.html',
    write: (tables, report) =>
      page(tables, report, (rows, at) => {
        const head = rows.findIndex((row) => row.some((cell) => !cell.header)) || 1;
        return `<table><caption>${chapters[at]}</caption><colgroup><col><col span="3"></colgroup><thead>${rowsOf(rows.slice(0, head), (cell) => `<th scope="col"${spans(cell)}>${escape(cell.text)}</th>`)}</thead><tbody>${rowsOf(rows.slice(head), simple)}</tbody><tfoot><tr><td colspan="10">注：含上年度结转数量</td></tr></tfoot></table>`;
      }),
  },
  {
    name: 'a table with its chapter as a row of its own',
    file: 'titled.html',
    write: (tables, report) =>
      page(
        tables,
        report,
        (rows, at) =>
          `<table><tr><td colspan="${at ? 10 + at : 4}"><strong>${chapters[at]}</strong></td></tr><tr><td colspan=9></td></tr>${rowsOf(rows, simple)}</table>`,
      ),
  },
  {
    name: 'the whole report in one table for the layout',
    file: 'layout.html',
    write: (tables, report) =>
      page(
        tables,
        report,
        (rows) =>
          `<table width="990"><tr><td width="200">导航<table><tr><td>领导之窗</td></tr><tr><td>3</td></tr></table></td><td>${inTable('<table>', simple)(rows)}</td></tr></table>`,
      ),
  },
  {
    name: 'a table around each cell',
    file: 'nested.html',
    write: (tables, report) =>
      page(
        tables,
        report,
        inTable(
          '<table>',
          (cell) => `<td${spans(cell)}><table width="100%"><tbody><tr><td>${escape(cell.text)}</td></tr></tbody></table></td>`,
        ),
      ),
  },
  {
    name: 'a table inside a form, its numbers in fields',
    file: 'fields.html',
    write: (tables, report) =>
      page(
        tables,
        report,
        inTable(
          '<form><table>',
          (cell) => (cell.header ? simple(cell, 0) : `<td><input type="text" readonly value="${escape(cell.text)}"></td>`),
          '</table></form>',
        ),
      ),
  },
  {
    name: 'a column of serial numbers before the words',
    file: 'serial.html',
    write: (tables, report) =>
      page(tables, report, (rows, at) =>
        at === 1
          ? inTable(
              '<table>',
              simple,
            )(rows.map((row, y) => (y < 3 ? row : [{ text: String(y - 2), colspan: 1, rowspan: 1, header: false }, ...row])))
          : inTable('<table>', simple)(rows),
      ),
  },
  {
    name: 'empty cells where the headers reach',
    file: 'unspanned.html',
    write: (tables, report) =>
      page(tables, report, (rows, at) =>
        at
          ? `<table>${grid([rows])[0]!
              .map((texts) => `<tr>${texts.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`)
              .join('')}</table>`
          : inTable('<table>', simple)(rows),
      ),
  },
  {
    name: 'each block a table of its own behind its heading',
    file: 'blocks.html',
    write: (tables, report) =>
      page(tables, report, (rows, at) =>
        at
          ? inTable('<table>', simple)(rows)
          : rows
              .map((row, y) => (row.length === 1 ? `${y ? '</table>' : ''}<p>${row[0]!.text}</p><table>` : rowsOf([row], simple)))
              .join('') + '</table>',
      ),
  },
  {
    name: 'the paragraph of the regulations beside its rows',
    file: 'beside.html',
    write: (tables, report) =>
      page(tables, report, (rows, at) => {
        if (at) return inTable('<table>', simple)(rows);
        const blocks: Cell[][][] = [];
        for (const row of rows)
          if (row.length === 1) blocks.push([row]);
          else blocks.at(-1)!.push(row);
        return inTable(
          '<table>',
          simple,
        )(blocks.flatMap(([heading, first, ...rest]) => [[{ ...heading![0]!, colspan: 1, rowspan: rest.length + 1 }, ...first!], ...rest]));
      }),
  },
  {
    name: 'words standing upright',
    file: 'upright.html',
    write: (tables, report) =>
      page(
        tables,
        report,
        inTable(
          '<table>',
          (cell) =>
            `<td${spans(cell)}>${Array.from(cell.header ? cell.text : '')
              .map(escape)
              .join('<br />')}${cell.header ? '' : escape(cell.text)}</td>`,
        ),
      ),
  },
  {
    name: 'words without their numbers',
    file: 'unnumbered.html',
    write: (tables, report) =>
      page(
        tables,
        report,
        inTable(
          '<table>',
          (cell) => `<td${spans(cell)}>${escape(cell.text.replace(/^(?:（[一二三四五六七]）|[一二三四]、|\d\.)/, ''))}</td>`,
        ),
      ),
  },
  {
    name: 'a table for wide screens and the same for phones',
    file: 'twice.html',
    write: (tables, report) =>
      page(
        tables,
        report,
        (rows) =>
          `<div class="pc">${inTable('<table>', simple)(rows)}</div><div class="wap" style="display: none">${inTable('<table>', simple)(rows)}</div><div class="print">${inTable('<table>', simple)(rows)}</div>`,
      ),
  },
  {
    name: 'a hidden column',
    file: 'hidden.html',
    write: (tables, report) =>
      page(
        tables,
        report,
        inTable('<table>', (cell, at) => `${simple(cell, at)}<td style="display:none;">9</td>`),
      ),
  },
  {
    name: 'a number over the words of the next page',
    file: 'paged.html',
    write: (tables, report) =>
      page(tables, report, (rows, at) =>
        at === 1
          ? inTable('<table>', simple)(rows.slice(0, 12)) +
            '<p>- 3 -</p>' +
            inTable('<table>', simple)([...rows.slice(0, 3), ...rows.slice(12)])
          : inTable('<table>', simple)(rows),
      ),
  },
  {
    name: 'footnotes at the words',
    file: 'footnotes.html',
    write: (tables, report) =>
      page(
        tables,
        report,
        inTable('<table>', (cell) => `<td${spans(cell)}>${escape(cell.text)}${cell.header && cell.text ? '<sup>[1]</sup>' : ''}</td>`),
      ),
  },
  {
    name: 'boxes that only look like a table',
    file: 'boxes.html',
    plain: true,
    write: (tables, report) =>
      page(
        tables,
        report,
        (rows) =>
          `<div class="table">${rows.map((row) => `<div class="tr">${row.map((cell) => `<div class="td">${escape(cell.text)}</div>`).join('')}</div>`).join('')}</div>`,
      ),
  },
  {
    name: 'text with tabs between the cells',
    file: 'tabs.txt',
    write: (tables, report) =>
      [
        titleOf(report),
        ...tables.flatMap((rows, at) => [chapters[at]!, ...rows.map((row) => row.map(({ text }) => text).join('\t')), '']),
      ].join('\r\n'),
  },
  { name: 'text copied from a PDF', file: 'pdf.txt', plain: true, write: copied },
  {
    name: 'text copied from a PDF whose words are broken over lines',
    file: 'broken.txt',
    plain: true,
    write: (tables, report) =>
      copied(tables, report)
        .replace(/^(.*[^\d\s]{8})([^\d\s]{3}) (\d+(?: \d+){6})$/gm, (_, first: string, rest: string, figures: string) =>
          figures.length % 2 ? `${first}\n${rest} ${figures}` : `${first}\n${figures}\n${rest}`,
        )
        .replace(/(6\.属于四类)/, '- 3 -\n$1'),
  },
  {
    name: 'text copied from a PDF with radicals for characters',
    file: 'radicals.txt',
    plain: true,
    write: (tables, report) => copied(tables, report).replace(/[一二行方金文三]/g, (letter) => radicals[letter] ?? letter),
  },
  {
    name: 'Markdown',
    file: 'report.md',
    write: (tables, report) =>
      [
        `# ${titleOf(report)}`,
        '',
        ...grid(tables).flatMap((rows, at) => [
          `## ${chapters[at]}`,
          '',
          ...rows.flatMap((texts, y) => [`| ${texts.join(' | ')} |`, ...(y ? [] : [`|${texts.map(() => ' --- |').join('')}`])]),
          '',
        ]),
      ].join('\n'),
  },
  {
    name: 'Markdown without bars at its ends',
    file: 'bars.md',
    plain: true,
    write: (tables, report) =>
      [
        `# ${titleOf(report)}`,
        '',
        ...tables.flatMap((rows, at) => [
          `## ${chapters[at]}`,
          '',
          ...rows
            .filter((row) => row.length > 1)
            .flatMap((row, y) => [row.map(({ text }) => text).join(' | '), ...(y ? [] : [row.map(() => ':--').join('|')])]),
          '',
        ]),
      ].join('\n'),
  },
  {
    name: 'HTML in Markdown',
    file: 'html.md',
    write: (tables, report) =>
      `# ${titleOf(report)}\n\n${tables.map((rows, at) => `## ${chapters[at]}\n\n${htmlOf([rows])}`).join('\n\n')}`,
  },
];

const radicals: Readonly<Record<string, string>> = { 一: '⼀', 二: '⼆', 行: '⾏', 方: '⽅', 金: '⾦', 文: '⽂' };
