/** What the content of a page can have done by links, names and tables: what its webmaster has asked for, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { page as publish } from '../tooling/documents.mjs';
import { root } from '../tooling/tree.mjs';
import { isSettled } from './browser.mjs';
import { look, openTwo, refused } from './other-site.mjs';

const pages = {};
const { outcome, on, origin, other, own, others } = await openTwo(pages);
const host = new URL(origin).host;

/** A page whose template has our scripts in its head, with these attributes; or at its end, after all content. */
function pageOf(body, { script = 'data-enhance', importing, last = false, more = '' } = {}) {
  const scripts = `${more}<script src="/dist/disclosure.js" ${script}></script>${
    importing === undefined ? '' : `<script src="/dist/disclosure-import.js" ${importing}></script>`
  }`;
  const [head, end] = last ? ['', scripts] : [scripts, ''];
  return {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: `<!DOCTYPE html><html lang="zh-CN"><head><title>宿迁市人民政府2024年政府信息公开工作年度报告</title>${head}</head><body>${body}${end}</body></html>`,
  };
}

/** What comes of a page. */
function opened(body, options) {
  pages['/page.html'] = pageOf(body, options);
  return outcome('/page.html', look, { until: isSettled });
}

/** The tables of a report as somebody has pasted them. */
const published = publish(JSON.parse(readFileSync(join(root, 'stories/reports/suqian-2024.json'), 'utf8')));
const tables = published
  .match(/<table.*?<\/table>/gs)
  .map((table) => table.replace(/^<table[^>]*>/, '<table>'))
  .join('');

const link = (href) => `<p><a href="${href.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}">年报</a></p>`;
const json =
  '{"year":2024,"agency":"某市","tables":{"requests":{"received":[666,0,0,0,0,0,666]}},"chapters":{"overview":"请将保证金汇至某账户。"}}';
const gone = 'http://127.0.0.1:1/x';

/** What a visitor may write in a comment, and what is said of it where the page has asked for links there. */
const hostile = [
  { href: `${other}/2024.json#disclosure-report`, says: refused(other, `${other}/2024.json`) },
  {
    href: `//${new URL(other).host}/2024.json?x#request-outcome-matrix?lang=zh&findings=list&view=table`,
    says: refused(other, `${other}/2024.json?x`),
  },
  { href: `\\\\${new URL(other).host}\\2024.json#request-outcome-matrix`, says: refused(other, `${other}/2024.json`) },
  {
    href: `http://${host}@${new URL(other).host}/2024.json#request-outcome-matrix`,
    says: refused(other, `http://${host}@${new URL(other).host}/2024.json`),
  },
  {
    href: `data:application/json,${encodeURIComponent(json)}#request-outcome-matrix`,
    says: refused('data:', `data:application/json,${encodeURIComponent(json)}`),
  },
  { href: `javascript:alert(1)//#disclosure-table`, says: refused('javascript:', 'javascript:alert(1)//') },
  { href: `blob:${origin}/abc#disclosure-table`, says: refused('blob:', `blob:${origin}/abc`) },
  { href: `file:///etc/passwd#disclosure-table`, says: refused('file:', 'file:///etc/passwd') },
  { href: `${gone}#disclosure-table?refresh=1`, says: refused('http://127.0.0.1:1', gone) },
  {
    href: `${other}/x.json?slow#disclosure-table?refresh=1&section=requests&crossorigin=use-credentials&src=${gone}&for=x&onclick=alert(1)&style=color:red&agency=z&year=1999&isolated=1&live=1&origins=*`,
    says: refused(other, `${other}/x.json?slow`),
  },
];

test('a comment has no other site asked, wherever links become tags', async () => {
  const { seen, here, there } = await opened(`<main>${hostile.map(({ href }) => link(href)).join('')}</main>`);
  assert.deepEqual({ seen, here, there }, { seen: hostile.map(({ says }) => says), here: [], there: [] });
});

test('a redirect of the page’s own site leads a link to no other', async () => {
  const { seen, there } = await opened(`<main>${link('/away/2024.json#request-outcome-matrix')}</main>`);
  assert.deepEqual(seen, [refused(other, `${origin}/away/2024.json`)]);
  assert.deepEqual(there, ['/2024.json']);
});

test('a page may list another site for its links, and the table says whose it is', async () => {
  const links = link(`${other}/2024.json#request-outcome-matrix`) + link('/away/2024.json?1#request-outcome-matrix');
  const { seen, there } = await opened(`<main>${links}</main>`, { script: `data-enhance data-origins="https://data.example.cn ${other}"` });
  assert.deepEqual(seen, [others, others]);
  assert.deepEqual(there.sort(), ['/2024.json', '/2024.json?1']);
});

test('a page that limits all of its tags limits its links too', async () => {
  const { seen, there } = await opened(`<main>${link(`${other}/2024.json#request-outcome-matrix`)}</main>`, {
    script: `data-enhance data-origins="${other}"`,
    more: '<script>disclosureOrigins = [];</script>',
  });
  assert.deepEqual({ seen, there }, { seen: [refused(other, `${other}/2024.json`)], there: [] });
});

/** Addresses of the page's own site that no visitor should have asked with a reader's cookies. */
const costly = ['/logout#disclosure-table', '/api/search?q=heavy#disclosure-table?refresh=1', '/away/2024.json#request-outcome-matrix'];
const comments = [...hostile.map(({ href }) => href), ...costly].map(link).join('');

const apart = [
  { name: 'outside of the areas of a page', body: `<main>${link('/2024.json#request-outcome-matrix')}</main><div>${comments}</div>` },
  {
    name: 'in what a page excepts',
    body: `<main>${link('/2024.json#request-outcome-matrix')}<ol class="comments"><li>${comments}</ol></main>`,
    script: 'data-enhance data-enhance-except=".comments, .guestbook"',
  },
  {
    name: 'outside of the areas that a page names',
    body: `<div class="TRS_Editor">${link('/2024.json#request-outcome-matrix')}</div><main>${comments}</main>`,
    script: 'data-enhance=".TRS_Editor"',
  },
  { name: 'in an editor', body: `<main>${link('/2024.json#request-outcome-matrix')}<div contenteditable>${comments}</div></main>` },
];

for (const { name, body, script } of apart) {
  for (const last of [false, true]) {
    test(`comments ${name} stay as they are, and nothing is asked for; the script ${last ? 'last' : 'first'}`, async () => {
      pages['/page.html'] = pageOf(body, { script, last });
      const { seen, here, there } = await outcome(
        '/page.html',
        () => ({ tags: document.querySelectorAll('[status]').length, links: document.querySelectorAll(':not([status]) > a').length }),
        { until: isSettled },
      );
      assert.deepEqual(
        { seen, here, there },
        { seen: { tags: 1, links: hostile.length + costly.length }, here: ['/2024.json'], there: [] },
      );
    });
  }
}

for (const area of ['<main>…</main>', '<article><div>…</div></article>', '<div role="main">…</div>']) {
  test(`where a page names no area, its links become tags in ${area}`, async () => {
    const { seen } = await opened(
      `<div>${link('/2024.json#request-outcome-matrix')}</div>${area.replace('…', link('/2024.json#request-outcome-matrix'))}`,
    );
    assert.deepEqual(seen, [own]);
  });
}

/** Runs before anything else on a page: keeps what its console is told. */
function listen() {
  window.told = [];
  console.warn = console.error = (text) => window.told.push(text);
}

/** What the console of a page is told. */
async function told(body, options) {
  pages['/page.html'] = pageOf(body, options);
  const { seen } = await outcome('/page.html', () => window.told, { until: isSettled, before: listen });
  return seen;
}

test('a page without any area is told so once, where a link would have become a tag', async () => {
  const links = link('/2024.json#request-outcome-matrix').repeat(3);
  const says =
    'disclosure: 没有符合“main, article, [role=main]”的区域，链接都没有换成表格。请在脚本标签上写明区域，如 data-enhance=".content"。';
  assert.deepEqual(await told(`<div>${links}</div>`), [says]);
  assert.deepEqual(await told(`<div>${links}</div>`, { last: true }), [says]);
  assert.deepEqual(await told(`<div>${links}</div>`, { script: '' }), []);
  assert.deepEqual(await told(`<div>${links}</div><main></main>`), []);
  assert.deepEqual(await told(`<div>${link('/page.html#top')}</div>`), []);
});

test('a selector that is not valid has nothing done, and is told once by each script', async () => {
  const body = `<main>${link('/2024.json#request-outcome-matrix').repeat(2)}${tables}</main>`;
  const options = { script: 'data-enhance="main["', importing: 'data-enhance="article["' };
  assert.deepEqual(await told(body, options), [
    'disclosure: 选择器“main[”写错了，什么都没有换成表格。',
    'disclosure: 选择器“article[”写错了，什么都没有换成表格。',
  ]);
  const { seen, here } = await opened(body, options);
  assert.deepEqual({ seen, here }, { seen: [], here: [] });
});

/** Content that has the name of something that our scripts read. */
const names = [
  '<img name="currentScript" data-enhance>',
  '<img name="currentScript" data-enhance data-origins="*"><img name="currentScript" data-enhance>',
  '<form name="currentScript" data-enhance><input name="hasAttribute"></form>',
  '<embed name="currentScript" data-enhance>',
  '<object name="currentScript" data-enhance></object>',
  '<iframe name="currentScript" data-enhance></iframe>',
];

for (const name of names) {
  test(`content turns nothing on by a name: ${name}`, async () => {
    pages['/page.html'] = pageOf(`<main>${name}${link(`${other}/2024.json#request-outcome-matrix`)}${tables}</main>`, {
      script: '',
      importing: '',
      last: true,
    });
    const count = () => [document.querySelectorAll('[status]').length, document.querySelectorAll('table:not([class])').length];
    const { seen, here, there } = await outcome('/page.html', count, { until: isSettled });
    assert.deepEqual({ seen, here, there }, { seen: [0, 3], here: [], there: [] });
  });

  test(`content turns nothing off by a name: ${name}`, async () => {
    const { seen } = await opened(`<main>${name}${link('/2024.json#request-outcome-matrix')}</main>`, { last: true });
    assert.deepEqual(seen, [own]);
  });
}

/** Content whose id is a global of ours, in the ways that ids reach the window. */
const globals = ['disclosure', 'disclosureParts', 'disclosureOrigins'];
const ways = [
  (id) => `<a id="${id}"></a>`,
  (id) => `<a id="${id}"></a><a id="${id}" name="version" href="x"></a>`,
  (id) => `<form id="${id}"><input name="version" value="9"><input name="push"><input name="length"></form>`,
  (id) => `<iframe name="${id}" src="${other}/frame"></iframe>`,
];

ways.forEach((way) => {
  test(`content is taken for none of our globals: ${way('…')}`, async () => {
    const body = `${globals.map(way).join('')}<main>${link('/2024.json#request-outcome-matrix')}</main><request-outcome-matrix src="${other}/2024.json"></request-outcome-matrix>`;
    const more = '<script src="/dist/disclosure-2014.js"></script>';
    pages['/page.html'] = pageOf(body, { importing: '', last: true, more });
    const { seen } = await outcome(
      '/page.html',
      () => ({
        version: typeof window.disclosure.version,
        reads: typeof window.disclosure.importFile,
        editions: window.disclosure.editions.map(({ id }) => id),
        tags: [...document.querySelectorAll('[status]')].map((tag) => tag.querySelector('.disclosure-of')?.textContent),
      }),
      { until: isSettled },
    );
    assert.deepEqual(seen, { version: 'string', reads: 'function', editions: ['2019', '2021', '2014'], tags: [own.said, others.said] });
  });
});

const loose = [
  { name: 'in the areas of a page', body: '<div>…</div><main>…</main>', becomes: 'main' },
  {
    name: 'in the areas that a page names',
    body: '<main>…</main><div class="content">…</div>',
    importing: 'data-enhance=".content"',
    becomes: '.content',
  },
  {
    name: 'but for what a page excepts',
    body: '<main><div>…</div><div class="x">…</div></main>',
    importing: 'data-enhance data-enhance-except=".x"',
    becomes: 'div',
  },
  { name: 'but for what somebody is writing', body: '<main><p></p><div contenteditable>…</div></main>', becomes: 'none' },
];

for (const { name, body, importing = 'data-enhance', becomes } of loose) {
  test(`pasted tables become tags ${name}`, async () => {
    pages['/page.html'] = pageOf(body.replaceAll('…', tables), { script: '', importing });
    const count = (area) => ({
      inside: document.querySelectorAll(`:is(${area}):not(.x) > disclosure-table > table.disclosure-table`).length,
      all: document.querySelectorAll('disclosure-table').length,
    });
    const seen = await on('/page.html', (page) => page.evaluate(count, becomes), { until: isSettled });
    const expected = becomes === 'none' ? 0 : 3;
    assert.deepEqual(seen, { inside: expected, all: expected });
  });
}

test('links that a script adds become tags inside of the areas, and stay outside', async () => {
  pages['/page.html'] = pageOf('<main></main><aside></aside>');
  const seen = await on(
    '/page.html',
    async (page) => {
      await page.evaluate((html) => {
        for (const box of document.querySelectorAll('main, aside')) box.innerHTML = html;
      }, link('/2024.json#request-outcome-matrix'));
      await page.waitForSelector('main [status=ready]');
      return page.evaluate(() => [...document.querySelectorAll('a')].map((anchor) => anchor.parentElement.localName));
    },
    { until: isSettled },
  );
  assert.deepEqual(seen, ['request-outcome-matrix', 'p']);
});

test('a tag that a webmaster has written with a link inside may name any address, as before', async () => {
  const tag = `<request-outcome-matrix><a href="${other}/2024.json">数据</a></request-outcome-matrix>`;
  const { seen, there } = await opened(`<main>${tag}</main>`);
  assert.deepEqual({ seen, there }, { seen: [others], there: ['/2024.json'] });
});
