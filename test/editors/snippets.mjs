/** Every way that the README knows to put a table into an article, as somebody would write it who has a report of 2024. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, toHTML } from '../../dist/modules/api.js';
import { root } from '../tooling/tree.mjs';

/** Where the report lies on the site of the rig. */
export const address = '/gk/2024.json';
export const text = readFileSync(join(root, 'stories/reports/suqian-2024.json'), 'utf8');
const report = JSON.parse(text);
/** The headline of the article, as the site writes it. */
export const title = `${report.agency}${report.year}年政府信息公开工作年度报告`;

/** The README's blocks of HTML. */
const documented = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```html\n(.*?)^```$/gms)].map(([, html]) => html);

const [script, tags, , tagWithLink, links] = documented.map((html) => html.replaceAll('2020', '2024'));
const rendered = toHTML(read(report), { table: 'requests' });
const official = /<table.*<\/table>/s.exec(rendered)[0];

/** The same table as Word puts it on the clipboard. */
const word = official
  .replace(/<caption>.*?<\/caption>|<colgroup>.*?<\/colgroup>|<\/?t(?:head|body)>/gs, '')
  .replace(/<table[^>]*>/, '<table class="MsoTableGrid" border="1" cellspacing="0" style="border-collapse:collapse">')
  .replace(/<t[hd]([^>]*)>(.*?)<\/t[hd]>/gs, (_, attributes, words) => {
    const spans = (attributes.match(/(?:col|row)span="\d+"/g) ?? []).join(' ');
    return `<td width="64" ${spans} style="padding:0"><p class="MsoNormal"><span lang="EN-US">${words}</span></p></td>`;
  });

const all = Object.keys(report.tables);

export const snippets = [
  { name: '脚本和标签', html: script, tables: all },
  { name: '三个标签', html: tags, tables: all },
  { name: '标签，里面是链接', html: tagWithLink, tables: all },
  { name: '链接', html: links, tables: ['requests', 'disputes'] },
  { name: '标签，里面是表格', html: rendered, tables: ['requests'] },
  { name: '官方表格', html: official, tables: ['requests'] },
  { name: 'Word 表格', html: word, tables: ['requests'], keep: true },
];

/** The figures of tables in the order of the form, as text. */
export const figuresOf = (tables) =>
  tables.map((key) =>
    Object.values(report.tables[key]).flatMap(function flat(rows) {
      return Array.isArray(rows) ? rows.map((figure) => String(figure ?? '')) : Object.values(rows).flatMap(flat);
    }),
  );
