/**
 * What the HTML filters of editors leave of each way to write a table, and what a page with our scripts makes of it. The table of it is
 * part of the stories; `UPDATE=editors` writes it anew.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { format } from 'prettier';
import sanitize from 'sanitize-html';
import xss from 'xss';
import { read, toHTML } from '../../dist/modules/api.js';
import { launch } from '../pages/browser.mjs';
import { serve } from '../pages/server.mjs';
import { root } from './tree.mjs';

const address = '/stories/reports/suqian-2024.json';
const { chapters: _prose, ...report } = JSON.parse(readFileSync(join(root, address), 'utf8'));
const official = /<table.*?<\/table>/s.exec(toHTML(read({ ...report, tables: { requests: report.tables.requests } })))[0];
/** The same table as Word puts it on the clipboard. */
const word = official
  .replace(/<caption>.*?<\/caption>|<colgroup>.*?<\/colgroup>|<\/?t(?:head|body)>/gs, '')
  .replace(/<table[^>]*>/, '<table class="MsoTableGrid" border="1" cellspacing="0" style="border-collapse:collapse">')
  .replace(/<t[hd]([^>]*)>(.*?)<\/t[hd]>/gs, (_, attributes, text) => {
    const spans = (attributes.match(/(?:col|row)span="\d+"/g) ?? []).join(' ');
    return `<td width="64" ${spans} style="padding:0"><p class="MsoNormal"><span lang="EN-US">${text}</span></p></td>`;
  });
const title = '<h2>宿迁市人民政府2024年政府信息公开工作年度报告</h2>';

const snippets = {
  标签: `<request-outcome-matrix src="${address}"></request-outcome-matrix>`,
  '标签，里面是表格': `${title}<request-outcome-matrix>${word}</request-outcome-matrix>`,
  链接: `<p><a href="${address}#request-outcome-matrix">2024年数据</a></p>`,
  官方表格: official,
  'Word 表格': `${title}${word}`,
};

const filters = {
  'js-xss': (html) => xss(html),
  'sanitize-html': (html) => sanitize(html),
  DOMPurify: (html, page) => page.evaluate((text) => window.DOMPurify.sanitize(text), html),
};

const figures = Object.values(report.tables.requests).flatMap(function flat(rows) {
  return Array.isArray(rows) ? rows.map((figure) => String(figure ?? '')) : Object.values(rows).flatMap(flat);
});

const pages = {};
let server;
let browser;
let tool;
before(async () => {
  server = await serve(pages);
  browser = await launch();
  tool = await browser.newPage();
  await tool.addScriptTag({ path: join(root, 'node_modules/dompurify/dist/purify.min.js') });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** What readers see of a text that went through a filter. */
async function seen(html) {
  pages['/article.html'] = {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: `<!DOCTYPE html><html lang="zh-CN"><title>年报</title><main>${html}</main>
      <script src="/dist/disclosure.js" data-enhance></script><script src="/dist/disclosure-import.js" data-enhance></script></html>`,
  };
  const page = await browser.newPage();
  await page.goto(`${server.origin}/article.html`, { waitUntil: 'networkidle0' });
  const result = await page.evaluate(() => {
    const cells = (table) => [...table.querySelectorAll('td')].map(({ textContent }) => textContent.trim());
    const ours = document.querySelector('[status] > table.disclosure-table');
    const other = document.querySelector('table');
    return { ours: ours && cells(ours), other: other && cells(other) };
  });
  await page.close();
  if (result.ours) return { outcome: '官方表', right: JSON.stringify(result.ours) === JSON.stringify(figures) };
  const rest = result.other?.filter((text) => /^\d+$/.test(text));
  return rest ? { outcome: '原表不动', right: JSON.stringify(rest) === JSON.stringify(figures) } : { outcome: '不显示', right: true };
}

test('every filter leaves a snippet that ends in the right table, and no figure is ever wrong', async () => {
  const rows = [];
  for (const [name, filter] of Object.entries(filters)) {
    const outcomes = [];
    for (const [snippet, html] of Object.entries(snippets)) {
      const { outcome, right } = await seen(await filter(html, tool));
      assert.ok(right, `${snippet} through ${name} shows other figures`);
      outcomes.push(outcome);
    }
    assert.ok(outcomes.includes('官方表'), `${name} leaves no snippet that works`);
    rows.push([name, ...outcomes]);
  }
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [line(['过滤器', ...Object.keys(snippets)]), line(['---', ...Object.keys(snippets).map(() => '---')]), ...rows.map(line)];
  const text = await format(
    `# 编辑器兼容表

后台编辑器存稿前多半要过滤 HTML。下表是各种写法经过滤（默认设置）以后，在放了 \`disclosure.js\` 和 \`disclosure-import.js\`（都带 \`data-enhance\`）的页面上是什么样子。

- 官方表：显示官方表式，数字和原来一致。
- 原表不动：编辑器留下了表格，页面照原样显示。
- 不显示：标签被滤掉，什么也没有剩下。换一种写法。

${table.join('\n')}
`,
    { parser: 'markdown', printWidth: 140 },
  );
  const file = join(root, 'stories/editors.md');
  if (process.env.UPDATE === 'editors') writeFileSync(file, text);
  assert.equal(readFileSync(file, 'utf8'), text);
});
