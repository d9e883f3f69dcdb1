/** Pages that do not leave the language or the document as they are: each shows the same tables as a page of good manners. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeBed } from '../engines/bed.mjs';
import { limits } from '../tooling/limits.mjs';
import { root } from '../tooling/tree.mjs';
import { environments } from './environments.mjs';
import { libraries } from './libraries.mjs';
import { policy } from './page.mjs';

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
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** A file of ours as another version of it. */
const ofAnotherVersion = (file) => ({
  body: readFileSync(join(root, 'dist', file), 'utf8').replaceAll(`"${version}"`, '"99.0.0"'),
  headers: { 'Content-Type': 'text/javascript' },
});
const pages = {
  ...libraries,
  '/plain.html': { body: pageOf({}, 'before'), headers: html },
  '/report.json': json,
  '/elsewhere/report.json': json,
  ...Object.fromEntries(['disclosure.js', 'disclosure-findings.js'].map((file) => [`/other/${file}`, ofAnotherVersion(file)])),
  '/versions.html': {
    body: pageOf({ head: '<script src="/other/disclosure.js"></script>' }, 'before'),
    headers: { ...html, 'Content-Security-Policy': policy },
  },
};
const orders = ['before', 'after'];
environments.forEach((environment, index) => {
  for (const order of orders) pages[`/${index}/${order}.html`] = { body: pageOf(environment, order), headers: html };
  pages[`/${index}/report.json`] = json;
});

let bed;
before(async () => void (bed = await makeBed(pages)), { timeout: limits.before });
after(() => bed?.close());

const ready = `[...document.getElementsByTagName('*')].every(function (tag) {
  return !/-/.test(tag.localName) || tag.getAttribute('status') === 'ready';
})`;

/** What a page shows when it is ready and the environment took effect, which is what `lives` says; or when it has looked so many `times`. */
async function open(path, lives = 'true', times = undefined) {
  const look = `() => ({
    lives: Boolean(${lives}),
    version: window.disclosure && window.disclosure.version,
    shown: Array.prototype.map.call(document.querySelectorAll('table.disclosure-table, .disclosure-findings, h2'), (element) => element.outerHTML),
  })`;
  const { seen, troubles, warnings } = await bed.visit(path, { done: `() => ${ready} && (${lives})`, look, times });
  return { ...seen, troubles, warnings };
}

let plain;
const baseline = async () => (plain ??= (await open('/plain.html')).shown);

/** What a page's own script has written on the elements. */
const untouched = (text) => text.replace(/ (?:style="display: none;"|data-tidied="yes")/g, '');

test('the page that the others are compared with has four tables', async () => {
  const tables = (await baseline()).filter((text) => text.startsWith('<table'));
  assert.equal(tables.length, 4);
});

for (const [index, { name, lives, denies, hides, noisy }] of environments.entries()) {
  for (const order of orders) {
    if (denies) {
      test(`${name} ${order} ours: whatever is shown is right`, async () => {
        const expected = await baseline();
        const seen = await open(`/${index}/${order}.html`, lives, 20);
        assert.ok(seen.lives, 'it has no effect');
        assert.deepEqual(
          seen.shown.filter((text) => !expected.includes(text)),
          [],
        );
        assert.ok(seen.shown.length < expected.length, 'it denies nothing');
      });
      continue;
    }
    test(`${name} ${order} ours: ${hides ? 'what is hidden is right' : 'the page shows the same'}`, async () => {
      const expected = await baseline();
      const seen = await open(`/${index}/${order}.html`, lives);
      assert.ok(seen.lives, 'it has no effect');
      assert.deepEqual(hides ? seen.shown.map(untouched) : seen.shown, expected);
      if (!noisy) assert.deepEqual(seen.troubles, []);
    });
  }
}

test('of two versions the first stays and the second says so once, even where it may make no policy', async () => {
  const { shown, troubles, warnings, version: kept } = await open('/versions.html');
  assert.deepEqual({ shown, troubles, kept }, { shown: await baseline(), troubles: [], kept: '99.0.0' });
  assert.deepEqual(
    warnings.filter((text) => text.includes(version)),
    [`disclosure ${version}: 99.0.0 is on the page already and stays`],
  );
});
