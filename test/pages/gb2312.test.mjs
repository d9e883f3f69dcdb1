/** Portals in the encodings of their time: the page, the classic script in its head, and the report's JSON. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TextDecoder } from 'node:util';
import { read, toHTML } from '../../dist/modules/api.js';
import { toGB18030 } from '../tooling/encodings.mjs';
import { root } from '../tooling/tree.mjs';
import { policy, watch } from './page.mjs';
import { open } from './portal.mjs';

const published = readFileSync(join(root, 'stories/reports/jiaxing-jingxinju-2020.json'), 'utf8');
/** The name has a character that only the four bytes of GB18030 can write. */
const rare = published.replace('嘉兴市', '㭎兴市');

const pageOf = (body, head = '') => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>政府信息公开年报</title><script src="/dist/disclosure.js"></script>${head}</head><body>${body}</body></html>`;
const inline = `<request-outcome-matrix><script type="application/json">${published}</script></request-outcome-matrix>`;

const old = { 'Content-Type': 'text/html' };
const strict = { ...old, 'Content-Security-Policy': policy };
const report = (text) => `<disclosure-report src="/report.json">${text}</disclosure-report>`;
const three =
  '<disclosure-table></disclosure-table><request-outcome-matrix></request-outcome-matrix><review-litigation-table></review-litigation-table>';

const pages = {
  '/inline.html': { body: toGB18030(pageOf(inline)), headers: old },
  '/strict.html': { body: toGB18030(pageOf(inline)), headers: strict },
  '/strict-report.html': { body: toGB18030(pageOf(report(''))), headers: strict },
  '/strict-tags.html': { body: toGB18030(pageOf(report(three))), headers: strict },
  '/careless.html': { body: toGB18030(pageOf(inline, '<style>td { color: red }</style>')), headers: strict },
  '/src.html': { body: toGB18030(pageOf(report('<request-outcome-matrix></request-outcome-matrix>'))), headers: old },
  '/report.json': { body: toGB18030(rare), headers: { 'Content-Type': 'application/json' } },
  // The real file, but as old servers send it: nothing says that it is UTF-8, so the page's encoding counts.
  '/dist/disclosure.js': { body: readFileSync(join(root, 'dist/disclosure.js')), headers: { 'Content-Type': 'application/javascript' } },
};

const portal = await open(pages);

/** Runs in the page when its tables are there. */
const look = () => ({
  encoding: document.characterSet,
  tables: [...document.querySelectorAll('table')].map((table) => table.outerHTML),
  troubles: window.troubles,
});

const seen = (path) => portal.on(path, (page) => page.evaluate(look), { before: watch });

const tablesOf = (text, keys) => keys.map((key) => /<table.*<\/table>/s.exec(toHTML(read(text), { table: key }))[0]);

const cases = [
  { name: 'a page in GBK shows its inline report from a script in its head', path: '/inline.html', text: published, tables: ['requests'] },
  { name: 'a page in GBK shows a report that is written in GB18030', path: '/src.html', text: rare, tables: ['requests'] },
  { name: 'an inline report goes with the strictest policy', path: '/strict.html', text: published, tables: ['requests'] },
  {
    name: 'a whole report goes with the strictest policy',
    path: '/strict-report.html',
    text: rare,
    tables: ['proactive', 'requests', 'disputes'],
  },
  {
    name: 'three tags and one source go with the strictest policy',
    path: '/strict-tags.html',
    text: rare,
    tables: ['proactive', 'requests', 'disputes'],
  },
];

for (const { name, path, text, tables } of cases) {
  test(name, async () => {
    assert.deepEqual(await seen(path), { encoding: 'GBK', tables: tablesOf(text, tables), troubles: [] });
  });
}

test('a page that goes against the policy is noticed', async () => {
  assert.deepEqual((await seen('/careless.html')).troubles, ['style-src-elem inline']);
});

test('the report in GB18030 is none that UTF-8 could read', () => {
  assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(pages['/report.json'].body));
  assert.equal(new TextDecoder('gb18030').decode(pages['/report.json'].body), rare);
});
