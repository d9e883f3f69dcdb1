/** The page on security as a webmaster follows it: each of its blocks does what it says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../tooling/tree.mjs';
import { isSettled } from './browser.mjs';
import { look, openTwo, refused } from './other-site.mjs';
import { policy } from './page.mjs';

const text = readFileSync(join(root, 'stories/docs/security.md'), 'utf8');
const blocks = (language) => [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, block]) => block);

const pages = {};
const { outcome, other, own, others } = await openTwo(pages);

/** As it is written for the sites of this test. */
const here = (block) => block.replaceAll('https://data.example.gov.cn', other).replaceAll('/js/disclosure', '/dist/disclosure');
const [areas, origins, limited, ...unknown] = blocks('html').map(here);
const [list, ...unknownToo] = blocks('js').map(here);
const [header, ...unknownHeaders] = blocks('http');

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const document = (script, body) => `<!DOCTYPE html><html lang="zh-CN"><head><title>年报</title>${script}</head><body>${body}</body></html>`;

/** What comes of a page with these scripts. */
function opened(script, body, headers = html) {
  pages['/page.html'] = { headers, body: document(script, body) };
  pages['/js/origins.js'] = { headers: { 'Content-Type': 'text/javascript' }, body: list };
  return outcome('/page.html', look, { until: isSettled });
}

const link = (address) => `<p><a href="${address}#request-outcome-matrix">年报</a></p>`;
const tag = (address) => `<request-outcome-matrix src="${address}"></request-outcome-matrix>`;
const elsewhere = `${other}/2024.json`;

test('every block of the page is tried', () => assert.deepEqual([unknown, unknownToo, unknownHeaders], [[], [], []]));

test('the areas that are named are those in which links become tags', async () => {
  const comments = ['comments', 'guestbook'].map((name) => `<div class="${name}">${link('/2024.json?2')}</div>`).join('');
  const body = `<main>${link('/2024.json?1')}</main><div class="content">${link('/2024.json')}${comments}</div>`;
  const { seen, here } = await opened(areas, body);
  assert.deepEqual({ seen, here }, { seen: [own], here: ['/2024.json'] });
});

test('the sites that are listed are those that links may name', async () => {
  const { seen } = await opened(origins, `<main>${link(elsewhere)}${link('http://127.0.0.1:1/2024.json')}</main>`);
  assert.deepEqual(seen, [others, refused('http://127.0.0.1:1', 'http://127.0.0.1:1/2024.json')]);
});

test('the sites that are listed for the whole page are those that tags and links may name', async () => {
  const addresses = ['/2024.json', elsewhere, 'http://127.0.0.1:1/2024.json'];
  const { seen } = await opened(limited, `<main>${addresses.map(tag).join('')}${addresses.map(link).join('')}</main>`);
  const expected = [own, others, refused('http://127.0.0.1:1', 'http://127.0.0.1:1/2024.json')];
  assert.deepEqual(seen, [...expected, ...expected]);
});

test('the policy is the strictest that the tests know, and another site is added as the page says', async () => {
  const [, value] = /^Content-Security-Policy: (.*)\n$/.exec(header);
  assert.equal(value, policy);
  const self = "connect-src 'self'";
  for (const [wider, shows] of [
    [self, { status: 'failed', said: `数据没有取到，请检查地址和网络：${elsewhere}` }],
    [`${self} ${other}`, others],
  ]) {
    const headers = { ...html, 'Content-Security-Policy': value.replace(self, wider) };
    const { seen } = await opened(origins, `<main>${link(elsewhere)}</main>`, headers);
    assert.deepEqual(seen, [shows]);
  }
});
