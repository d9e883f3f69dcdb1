/** Parts as pages get them: beside the script when they are wanted, from a queue in any order, and what is said where one cannot be had. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../tooling/tree.mjs';
import { use, visit, isSettled } from './browser.mjs';
import { inline, strict, watch } from './page.mjs';
import { open } from './portal.mjs';
import { wrong } from './reports.mjs';

const old = { year: 2016, agency: '某市', tables: { statistics: {} } };
const kernel = '<script src="dist/disclosure.js"></script>';
const marked = `<review-litigation-table findings="list">${inline(wrong)}</review-litigation-table>`;
const everything = `<disclosure-table section="statistics" lang="en">${inline(old)}</disclosure-table>${marked}`;

const pageOf = (scripts, body) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>页面</title>${scripts}</head><body>${body}</body></html>`;
const asked = [];
const instead = new Map();
const portal = await open(new Proxy({}, { get: (_, path) => pages.get(path) }), (request, response) => {
  if (/\/disclosure[^/]*\.js$/.test(request.url)) asked.push(request.url.split('/').pop());
  const body = instead.get(request.url.split('/').pop());
  if (body === undefined) return false;
  response.writeHead(body ? 200 : 404, { 'Content-Type': 'text/javascript' });
  response.end(body);
  return true;
});
const pages = new Map();

/** What a page shows: of each tag the first header cells, what its frame says, its list of findings; what the page asked for, what went wrong. */
async function shown(scripts, body, act = look, files = {}) {
  asked.length = 0;
  instead.clear();
  for (const [file, text] of Object.entries(files)) instead.set(file, text);
  pages.set('/page.html', { headers: strict, body: pageOf(scripts, body) });
  const said = [];
  const seen = await use(portal.browser, 'a page with parts', async (page) => {
    page.on('console', (message) => said.push(message.text()));
    await visit(page, `${portal.origin}/page.html`, { before: watch, until: isSettled });
    return page.evaluate(act);
  });
  return { ...seen, asked: [...asked].sort(), said: said.filter((text) => text.includes('disclosure') || text.includes('部件')) };
}

/** Runs in a page. */
function look() {
  const tags = [...document.querySelectorAll('[status]')].map((tag) => ({
    header: tag.querySelector('th')?.textContent,
    lang: tag.querySelector('table')?.lang,
    findings: tag.querySelectorAll('.disclosure-findings li').length,
    links: [...tag.shadowRoot.querySelectorAll('a')].map(({ href }) => decodeURIComponent(href)),
    errors: [...tag.shadowRoot.querySelectorAll('[part=error]')].map(({ textContent }) => textContent),
  }));
  return { tags, troubles: window.troubles };
}

test('a page loads the parts that it wants, under a strict policy, and no other', async () => {
  const { tags, asked: files, troubles } = await shown(kernel, everything);
  assert.deepEqual(
    tags.map(({ findings, errors }) => [findings, errors]),
    [
      [0, []],
      [2, []],
    ],
  );
  assert.deepEqual([tags[0].lang, tags[0].header], ['en', '统计指标']);
  assert.deepEqual(files, ['disclosure-2014.js', 'disclosure-en.js', 'disclosure-findings.js', 'disclosure.js']);
  assert.deepEqual(troubles, []);
});

test('a page that wants no part loads none', async () => {
  const { asked: files, tags } = await shown(kernel, marked.replace(' findings="list"', ''));
  assert.deepEqual([files, tags[0].findings, tags[0].errors], [['disclosure.js'], 0, []]);
});

test('the file for everything asks for no other', async () => {
  const { tags, asked: files, troubles } = await shown('<script src="dist/disclosure.all.js"></script>', everything);
  assert.deepEqual([files, troubles, tags[1].findings], [['disclosure.all.js'], [], 2]);
  assert.deepEqual([tags[0].lang, tags[0].header], ['en', '统计指标']);
});

test('a part is there with the first table, not after it', async () => {
  const first = `<script src="first.js"></script>`;
  pages.set('/first.js', {
    headers: { 'Content-Type': 'text/javascript' },
    body: `new MutationObserver(() => {
      const table = document.querySelector('table');
      if (table && !window.first) window.first = { findings: document.querySelectorAll('.disclosure-findings li').length };
    }).observe(document, { childList: true, subtree: true });`,
  });
  const { findings } = await shown(first + kernel, marked, () => window.first);
  assert.equal(findings, 2);
});

for (const [name, of] of Object.entries({
  'cannot be had': { files: { 'disclosure-findings.js': '' } },
  'is of another version': {
    files: {
      'disclosure-findings.js': readFileSync(join(root, 'dist/disclosure-findings.js'), 'utf8').replace(
        /version:"[^"]+"/,
        'version:"0.0.9"',
      ),
    },
    says: /0\.0\.9/,
  },
})) {
  test(`a part that ${name} is named in the frame, and the table shown without it`, async () => {
    const { tags, said } = await shown(kernel, marked, look, of.files);
    assert.equal(tags[0].findings, 0);
    assert.ok(tags[0].header, 'the table is not shown');
    assert.equal(tags[0].errors.length, 1);
    assert.match(tags[0].errors[0], /findings/);
    if (of.says) assert.match(said.join('\n'), of.says);
  });
}

const ownPart = '<script src="stories/pages/own-part.js"></script>';
const mailed = `<div data-mail="a@b.cn">${marked.replace('findings', 'data-mail="a@b.cn" findings')}</div>`;

for (const [order, scripts] of [
  ['before', ownPart + kernel],
  ['after', kernel + ownPart],
]) {
  test(`a portal’s own part joins its tags, pushed ${order} the script`, async () => {
    const { tags, troubles } = await shown(scripts, mailed);
    assert.deepEqual(troubles, []);
    assert.deepEqual(tags[0].links, ['mailto:a@b.cn?subject=2024年度 政府信息公开行政复议、行政诉讼情况']);
  });
}

test('what is wrong with a part is said in the console, and hinders nobody', async () => {
  const parts = [{}, 5, { name: 'a', wanted: '[' }, { name: 'b', editions: [{ id: 'x' }] }, { name: 'c', join: 1 }];
  pages.set('/wrong.js', { headers: { 'Content-Type': 'text/javascript' }, body: `window.disclosureParts = ${JSON.stringify(parts)};` });
  const { tags, said, troubles } = await shown(`<script src="wrong.js"></script>${kernel}${ownPart}`, mailed);
  assert.deepEqual([troubles, tags[0].links.length, tags[0].findings], [[], 1, 2]);
  assert.equal(said.length, parts.length, said.join('\n'));
  assert.match(said.join('\n'), /name[^]*wanted[^]*editions\.0\.[^]*join/);
});

test('settings of a report hold for its tables, and a table may say its own', async () => {
  const body = `<disclosure-report findings="list" blank="dash" id="one">${inline(wrong)}
    <review-litigation-table></review-litigation-table><review-litigation-table findings="off" blank="zero"></review-litigation-table></disclosure-report>
    <review-litigation-table for="one"></review-litigation-table>`;
  const seen = await shown(kernel, body, () => ({
    tables: [...document.querySelectorAll('review-litigation-table')].map((tag) => [
      tag.querySelectorAll('.disclosure-findings li').length,
      [...tag.querySelectorAll('td')].filter(({ textContent }) => textContent === '—').length > 0,
      [...tag.querySelectorAll('td')].some(({ textContent }) => textContent === ''),
    ]),
    troubles: window.troubles,
  }));
  assert.deepEqual(seen.troubles, []);
  assert.deepEqual(seen.tables, [
    [2, true, false],
    [0, false, false],
    [2, true, false],
  ]);
});

test('a page that is a file on a disk has its parts too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'page.html'), pageOf(kernel, everything));
  const { tags, troubles } = await use(portal.browser, 'a page on the disk', async (page) => {
    await visit(page, pathToFileURL(join(folder, 'page.html')).href, { before: watch, until: isSettled });
    return page.evaluate(look);
  });
  assert.deepEqual(troubles, []);
  assert.deepEqual(
    tags.map(({ findings, errors }) => [findings, errors]),
    [
      [0, []],
      [2, []],
    ],
  );
  assert.deepEqual([tags[0].lang, tags[0].header], ['en', '统计指标']);
});
