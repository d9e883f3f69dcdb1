/** Pages that arrive in pieces, as from a slow portal: nothing that a reader already sees moves when the figures come. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { layout, read, toHTML } from '../../dist/modules/api.js';
import { root } from '../tooling/tree.mjs';
import { launch } from './browser.mjs';

const json = readFileSync(join(root, 'stories/reports/jiaxing-jingxinju-2020.json'), 'utf8');
const file = (type, body) => ({ headers: { 'Content-Type': type }, body });
const files = {
  '/disclosure.js': file('text/javascript', readFileSync(join(root, 'dist/disclosure.js'))),
  '/disclosure.css': file('text/css', readFileSync(join(root, 'dist/disclosure.css'))),
  '/report.json': file('application/json', json),
};

const head =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>年报</title><link rel="icon" href="data:,">' +
  '<link rel="stylesheet" href="/disclosure.css"><script src="/disclosure.js"></script></head><body><p>之前的文字</p>';
const rest = '<p>之后的文字</p>';
const block = `<script type="application/json">${json}</script>`;
const table = toHTML(layout(read(json), 'requests'));
const inTwo = (text) => [text.slice(0, text.length / 2), text.slice(text.length / 2)];

/** Each page as the pieces that it comes in. */
const pages = {
  'the JSON in the tag': [`${head}<request-outcome-matrix>`, ...inTwo(block), `</request-outcome-matrix>${rest}`],
  'the table and the JSON in the tag': [`${head}<request-outcome-matrix>${table}`, ...inTwo(block), `</request-outcome-matrix>`, rest],
  'the table in the tag, and the address': [
    `${head}<request-outcome-matrix src="/report.json">${table}`,
    `</request-outcome-matrix>`,
    rest,
  ],
};

let server;
let browser;
before(async () => {
  server = createServer(async ({ url }, response) => {
    const known = files[url];
    if (known) return response.writeHead(200, known.headers).end(known.body);
    response.writeHead(200, { 'Content-Type': 'text/html' });
    for (const piece of pages[decodeURI(url.slice(1))]) {
      response.write(piece);
      await pause(150);
    }
    return response.end('</body></html>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Runs before anything else on the page. */
function watch() {
  window.shift = 0;
  new window.PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const what of Object.keys(pages)) {
  test(`nothing moves on a page that comes in pieces, with ${what}`, async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watch);
    await page.goto(`http://127.0.0.1:${server.address().port}/${encodeURI(what)}`);
    await page.waitForSelector('[status=ready]');
    const { shift, tables, figure } = await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
      const tables = document.querySelectorAll('table');
      return { shift: window.shift, tables: tables.length, figure: tables[0].querySelector('td').textContent };
    });
    assert.deepEqual({ shift, tables, figure }, { shift: 0, tables: 1, figure: '3' });
    await page.close();
  });
}
