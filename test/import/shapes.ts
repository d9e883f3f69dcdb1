/** Tables as real publications print them: each shape makes of a right table one that was seen, or could be. */
import { bare, escape, htmlOf, unmerged, words, type Cell, type Tables } from './tables.js';

const figures = (change: (text: string) => string) => words(change, false);
const replace = (found: string | RegExp, by: string) => words((text) => text.replace(found, by));

/** Every row with the cells that reach into it from above as blank ones in front. */
const padded = (tables: Tables): Tables =>
  tables.map((rows) => {
    let open: number[] = [];
    return rows.map((row) => {
      const padding = open.map(() => bare());
      open = [...open, ...row.map(({ rowspan }) => rowspan)].map((left) => left - 1).filter((left) => left > 0);
      return [...padding, ...row];
    });
  });

/** Five physical columns, with spans that differ from row to row. */
const inconsistent = (tables: Tables): Tables =>
  tables.map((rows) =>
    rows.map((row, index) =>
      row.map((cell, at) =>
        row.length === 4
          ? { ...cell, colspan: at === (index % 2 ? 2 : 1) ? 2 : 1 }
          : { ...cell, colspan: row.length < 2 ? 5 : cell.colspan },
      ),
    ),
  );

const wide = (tables: Tables): Tables =>
  tables.map((rows) =>
    rows.map((row) => row.map((cell) => ({ ...cell, colspan: cell.colspan + (cell.colspan % 2 || cell.colspan > 3 ? 1 : 0) }))),
  );

/** The first two numbers' headers of the first block with three, replaced. */
const headers = (change: (first: Cell, second: Cell) => void) => (tables: Tables) => {
  const row = tables[0]![1]!;
  change(row[1]!, row[2]!);
  return tables;
};

/** A damage that leaves no doubt about any figure. */
interface Shape {
  readonly name: string;
  readonly html: (tables: Tables) => string;
}

const shape = (name: string, damage: (tables: Tables) => Tables): Shape => ({ name, html: (tables) => htmlOf(damage(tables)) });

const metadata = '<table><tr><td>索引号</td><td>000014349/2021-00012</td></tr><tr><td>发布日期</td><td>2021</td></tr></table>';

/** What was read from about fifty published reports, as far as it is HTML. */
export const shapes: readonly Shape[] = [
  shape('as it is', (tables) => tables),
  shape(
    'spaces inside the words',
    words((text) => text.replace(/(.{2})(?=.)/gu, '$1 ')),
  ),
  shape(
    'line breaks inside the words',
    words((text) => text.replace(/(.{3})(?=.)/gu, '$1\n')),
  ),
  shape(
    'half-width brackets',
    words((text) => text.replace(/（/g, '(').replace(/）/g, ')')),
  ),
  shape(
    '1、 for 1.',
    words((text) => text.replace(/^(\d)\./, '$1、')),
  ),
  shape(
    'other numbers before the words',
    words((text) => text.replace(/^\d\./, '9.')),
  ),
  shape('规范性文件 for 行政规范性文件', replace('行政规范性文件', '规范性文件')),
  shape('钩稽 for 勾稽', replace('勾稽', '钩稽')),
  shape('a word with letters missing', replace('其他法律行政法规禁止公开', '其他法律行政止公开')),
  shape('（六）其他', replace('（六）其他处理', '（六）其他')),
  shape('a space inside a heading', replace('第二十条', '第二十条 ')),
  shape('现行有效件', replace('现行有效件数', '现行有效件')),
  shape('a remark behind a header', replace('现行有效件数', '现行有效件数 (历史累计)')),
  shape(
    'a definition behind a label',
    words((text) => (text === '规章' ? '规章（设区的市、自治州人民政府应提供相关数据）' : text)),
  ),
  shape('其它 for 其他', replace(/其他/g, '其它')),
  shape('合计 for 总计', replace('总计', '合计')),
  shape('法人和其他组织', replace('法人或其他组织', '法人和其他组织')),
  shape('年度 for 年', replace(/([上下])年(?!度)/, '$1年度')),
  shape('数 for 数量', replace(/(?:数量|件数)$/, '数')),
  shape('社会公益机构', replace('社会公益组织', '社会公益机构')),
  shape('本年收费金额（万元）', replace('（单位：万元）', '（万元）')),
  shape('one header that nobody knows', replace('法律服务机构', '律所')),
  shape('本年新制发数量', replace('本年新制作数量', '本年新制发数量')),
  shape(
    'the same header twice',
    headers((first, second) => first.text.startsWith('本年新') && (second.text = first.text)),
  ),
  shape(
    'headers cut short',
    headers((first, second) => {
      if (first.text.startsWith('本年新')) first.text = second.text = '本年新';
    }),
  ),
  shape(
    'full-width digits',
    figures((text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
  ),
  shape(
    'no-break spaces and line breaks around the numbers',
    figures((text) => `\u00a0${text}\u3000\n`),
  ),
  shape('five physical columns with inconsistent spans', inconsistent),
  shape('17 physical columns', wide),
  shape('padding cells where a rowspan reaches', padded),
  shape('cells that lost their spans', unmerged),
  shape('each row its own table', (tables) => tables.flatMap((rows) => rows.map((row) => [row]))),
  shape('all in one table', (tables) => [tables.flat()]),
  shape('a repeated header on the next page', (tables) =>
    tables.flatMap((rows) => (rows.length > 20 ? [rows.slice(0, 9), [...rows.slice(0, 3), ...rows.slice(9)]] : [rows])),
  ),
  shape('the whole report twice', (tables) => [...tables, ...tables]),
  {
    name: 'words split over many inline elements',
    html: (tables) =>
      htmlOf(
        tables,
        (text) =>
          `<p class="MsoNormal">${Array.from(text, (letter) => `<span lang="EN-US"><b>${escape(letter)}</b></span>`).join('')}<o:p></o:p></p>`,
      ),
  },
  { name: 'a metadata table before', html: (tables) => metadata + htmlOf(tables) },
  {
    name: 'a paragraph between heading and table',
    html: (tables) =>
      tables.map((table, index) => `<h2>三是第${index}章</h2><p>2020年，本机关收到申请3件。</p>${htmlOf([table])}`).join(''),
  },
  { name: 'inside a layout table', html: (tables) => `<table><tr><td>首页</td><td>${htmlOf(tables)}</td></tr></table>` },
];
