/** A site that publishes a report: the page with what stands around the tables, and the tags that they are written with. */
import type { ReportJSON } from './reports.js';
import { escape, type Cell, type Tables } from './tables.js';

/** A way of publishing; `plain` is for reports all of whose cells are filled, since blank ones do not survive. */
export interface Site {
  readonly name: string;
  readonly file: string;
  readonly plain?: true;
  readonly write: (tables: Tables, report: ReportJSON) => string;
}

export const titleOf = ({ agency, year }: ReportJSON) => `${agency}${year}年政府信息公开工作年度报告`;
export const chapters = ['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况'];

export type Tag = (cell: Cell, at: number) => string;
export const spans = ({ colspan, rowspan }: Cell) =>
  `${colspan > 1 ? ` colspan=${colspan}` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`;
export const rowsOf = (rows: readonly (readonly Cell[])[], cell: Tag, row = '<tr>') =>
  rows.map((cells) => `${row}${cells.map(cell).join('')}</tr>`).join('\n');

/** A cell that somebody wrote by hand. */
export const simple: Tag = (cell) => `<td${spans(cell)}>${escape(cell.text)}</td>`;

export const inTable =
  (open: string, cell: Tag, close = '</table>', row = '<tr>') =>
  (rows: Tables[number]) =>
    open + rowsOf(rows, cell, row) + close;

/** A table without anything of its own. */
export const simply = inTable('<table>', simple);

/** How one of the tables is written, the first, second or third. */
type Write = (rows: Tables[number], at: number) => string;

/** A page with something before, between and behind its tables. */
const page = (tables: Tables, report: ReportJSON, table: Write) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${titleOf(report)}_政府信息公开年报_门户网站</title></head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/gk/">2018年政府信息公开工作年度报告</a></li></ul></div>
<h1>${titleOf(report)}</h1><div class="pages-date">2021-01-20 10:05 来源：办公室 浏览次数：<span>123</span></div>
<p>一、总体情况</p><p>本机关共收到申请3件，公开信息1400余条。</p>
${tables.map((rows, at) => `<p>${chapters[at]}</p>${table(rows, at)}`).join('\n')}
<p>五、存在的主要问题及改进情况</p><p>一是公开不够主动。二是平台建设2项。</p><p>六、其他需要报告的事项</p><p>收取信息处理费0元。</p>
<table class="foot"><tr><td>上一篇：</td><td>2019年度报告</td></tr></table><div>扫一扫在手机打开当前页</div></body></html>`;

/** Sites with such a page, by how their tables are written. */
export const onPages = (sites: readonly (Omit<Site, 'write'> & { readonly table: Write })[]): readonly Site[] =>
  sites.map(({ table, ...site }) => ({ ...site, write: (tables, report) => page(tables, report, table) }));
