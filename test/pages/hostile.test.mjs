/** Pages that do not leave the language or the document as they are: each shows the same tables as a page of good manners. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../tooling/tree.mjs';
import { launch } from './browser.mjs';
import { environments } from './environments.mjs';
import { serve } from './server.mjs';

const published = readFileSync(join(root, 'stories/reports/jiaxing-jingxinju-2020.json'), 'utf8');

const body = `<disclosure-report src="report.json">REPORT</disclosure-report>
<request-outcome-matrix findings="list">TABLE<script type="application/json">${published}</script></request-outcome-matrix>`;
const ours = '<script src="/dist/disclosure.js"></script>';

/** A page where the hostile script, or what stands in the head, comes before or after ours. */
function pageOf({ script, head = '', doctype = '<!DOCTYPE html>' }, order) {
  const theirs = `${head}${script ? `<script>${script}</script>` : ''}`;
  const scripts = order === 'before' ? theirs + ours : ours + theirs;
  return `${doctype}<html lang="zh-CN"><head><meta charset="utf-8"><title>-</title>${scripts}</head><body>${body}</body></html>`;
}

const html = { 'Content-Type': 'text/html' };
const json = { body: published, headers: { 'Content-Type': 'application/json' } };
const pages = { '/report.json': json, '/elsewhere/report.json': json };
const orders = ['before', 'after'];
environments.forEach((environment, index) => {
  for (const order of orders) pages[`/${index}/${order}.html`] = { body: pageOf(environment, order), headers: html };
  pages[`/${index}/report.json`] = json;
});
const classic = readFileSync(join(root, 'dist/disclosure.js'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
pages['/other.js'] = { body: classic.replaceAll(`"${version}"`, '"99.0.0"'), headers: { 'Content-Type': 'text/javascript' } };
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
pages['/versions.html'] = {
  body: pageOf({ head: '<script src="/other.js"></script>' }, 'before'),
  headers: { ...html, 'Content-Security-Policy': policy },
};
const stories = readdirSync(join(root, 'stories/pages')).filter((file) => file.endsWith('.html'));
for (const file of stories) {
  const headers = { 'Content-Type': 'text/html', 'Content-Security-Policy': policy };
  pages[`/stories/pages/${file}`] = { body: readFileSync(join(root, 'stories/pages', file)), headers };
}
pages['/plain.html'] = { body: pageOf({}, 'before'), headers: html };

let server;
let browser;
let page;
before(async () => {
  server = await serve(pages);
  browser = await launch();
  page = await browser.newPage();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const isReady = `[...document.getElementsByTagName('*')].every(function (tag) {
  return !/-/.test(tag.localName) || tag.getAttribute('status') === 'ready';
})`;

/** What a page shows when it is ready, or has had its time. */
async function open(path, patience = 1500) {
  const troubles = [];
  const note = ({ message }) => void troubles.push(message);
  page.on('pageerror', note);
  await page.goto(`${server.origin}${path}`);
  await page.waitForFunction(isReady, { timeout: patience, polling: 20 }).catch(() => undefined);
  const seen = await page.evaluate(() =>
    Array.prototype.map.call(document.querySelectorAll('table.disclosure-table, .disclosure-findings, h2'), (element) => element.outerHTML),
  );
  page.off('pageerror', note);
  return { seen, troubles };
}

let plain;
const baseline = async () => (plain ??= (await open('/plain.html', 10_000)).seen);

test('the page that the others are compared with has four tables', async () => {
  const tables = (await baseline()).filter((text) => text.startsWith('<table'));
  assert.equal(tables.length, 4);
});

for (const [index, { name, lives, denies, noisy }] of environments.entries()) {
  for (const order of orders) {
    if (denies) {
      test(`${name} ${order} ours: whatever is shown is right`, async () => {
        const { seen } = await open(`/${index}/${order}.html`, 400);
        const expected = await baseline();
        assert.ok(await page.evaluate(lives), 'it has no effect');
        assert.deepEqual(
          seen.filter((text) => !expected.includes(text)),
          [],
        );
        assert.ok(seen.length < expected.length, 'it denies nothing');
      });
      continue;
    }
    test(`${name} ${order} ours: the page shows the same`, async () => {
      const expected = await baseline();
      const { seen, troubles } = await open(`/${index}/${order}.html`);
      assert.ok(await page.evaluate(lives), 'it has no effect');
      assert.deepEqual(seen, expected);
      if (!noisy) assert.deepEqual(troubles, []);
    });
  }
}

test('of two versions the first stays and the second says so once, even where it may make no policy', async () => {
  const said = [];
  const hear = (message) => void said.push(message.text());
  page.on('console', hear);
  const { seen, troubles } = await open('/versions.html');
  page.off('console', hear);
  assert.deepEqual({ seen, troubles }, { seen: await baseline(), troubles: [] });
  assert.equal(await page.evaluate('disclosure.version'), '99.0.0');
  assert.deepEqual(
    said.filter((text) => text.includes(version)),
    [`disclosure ${version}: 99.0.0 is on the page already and stays`],
  );
});

for (const file of stories) {
  test(`the example page ${file} goes with the strictest policy`, async () => {
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        window.violations.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    await tab.goto(`${server.origin}/stories/pages/${file}`, { waitUntil: 'networkidle0' });
    const seen = await tab.evaluate(() => ({
      violations: window.violations,
      bare: [...document.querySelectorAll('td')].filter((cell) => getComputedStyle(cell).borderTopStyle === 'none').length,
    }));
    await tab.close();
    assert.deepEqual(seen, { violations: [], bare: 0 });
  });
}
