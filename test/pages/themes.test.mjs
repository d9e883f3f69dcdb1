/** What a portal's pages do with themes and languages: by attribute and by class, while the page stands, and from the first frame. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../tooling/tree.mjs';
import { inline, pageOf } from './page.mjs';
import { open } from './portal.mjs';

const themes = ['official', 'red', 'blue', 'elder', 'dark', 'high-contrast'];
const [, snippet] = /```js\n( *\(window\.disclosureParts [\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'));

const report = { year: 2024, tables: { disputes: { reconsideration: [1, 0, 0, 0, 1] } } };
const head = themes.map((theme) => `<link rel="stylesheet" href="/dist/themes/${theme}.css">`).join('');
const body = `<div id="around"><review-litigation-table view="table">${inline(report)}</review-litigation-table></div>`;
const pages = {
  '/plain.html': pageOf(body, { head }),
  '/dark.html': pageOf(body, { head, html: 'lang="zh-CN" data-disclosure-theme="dark"' }),
  '/system.html': pageOf(body, { head, html: 'lang="zh-CN" class="disclosure-theme-system"' }),
  '/pasted.html': pageOf(`<script>${snippet}</script>${body}`, { head, html: 'lang="ug"' }),
};

const portal = await open(pages);

/** Asks a page something. */
const ask = (path, question, { argument, features = [], ...options } = {}) =>
  portal.on(
    path,
    async (page) => {
      await page.emulateMediaFeatures(features);
      return page.evaluate(question, argument);
    },
    options,
  );

/** Runs in the page: how the table looks in each theme, set in each way, and again without. */
function looks(names) {
  const around = document.querySelector('#around');
  const look = () => {
    const { color, backgroundColor, fontSize } = getComputedStyle(document.querySelector('table'));
    const { borderBottomColor, borderBottomWidth, textAlign } = getComputedStyle(document.querySelector('td'));
    return [color, backgroundColor, fontSize, borderBottomColor, borderBottomWidth, textAlign].join(' ');
  };
  const plain = look();
  const seen = names.map((name) => {
    around.className = `disclosure-theme-${name}`;
    const byClass = look();
    around.className = '';
    document.documentElement.dataset.disclosureTheme = name;
    const byAttribute = look();
    delete document.documentElement.dataset.disclosureTheme;
    return { name, byClass, byAttribute };
  });
  return { plain, seen, after: look() };
}

test('a theme comes with a class or an attribute on any element around, and goes with it', async () => {
  const { plain, seen, after: left } = await ask('/plain.html', looks, { argument: themes });
  assert.equal(left, plain);
  for (const { name, byClass, byAttribute } of seen) assert.equal(byClass, byAttribute, name);
  assert.equal(new Set([plain, ...seen.map(({ byClass }) => byClass)]).size, themes.length + 1);
});

test('a theme named system follows the system', async () => {
  const colour = () => getComputedStyle(document.querySelector('table')).backgroundColor;
  const of = (features) => ask('/system.html', colour, { features });
  const scheme = (value) => ({ name: 'prefers-color-scheme', value });
  assert.equal(await of([scheme('light')]), 'rgba(0, 0, 0, 0)');
  assert.equal(await of([scheme('dark')]), 'rgb(28, 31, 35)');
});

test('a table is in its theme from the first frame that shows it', async () => {
  const watch = () => {
    window.seen = [];
    const look = () => {
      const table = document.querySelector('table');
      if (table) window.seen.push(getComputedStyle(table).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  const seen = await ask(
    '/dark.html',
    async () => {
      while (window.seen.length < 3) await new Promise(requestAnimationFrame);
      return window.seen;
    },
    { before: watch },
  );
  assert.deepEqual(new Set(seen), new Set(['rgb(28, 31, 35)']));
});

test('what the README says of a language of the portal works when it is pasted', async () => {
  const seen = await ask('/pasted.html', () => {
    const table = document.querySelector('table');
    const texts = [...table.querySelectorAll('th')].map(({ textContent }) => textContent);
    return { lang: table.lang, dir: getComputedStyle(table).direction, own: texts.filter((text) => text === '……').length, texts };
  });
  assert.deepEqual({ lang: seen.lang, dir: seen.dir, own: seen.own }, { lang: 'ug', dir: 'rtl', own: 4 });
  assert.ok(seen.texts.includes('行政诉讼'));
});

test('the portal links every example page', () => {
  const folder = join(root, 'stories/pages');
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const others = readdirSync(folder).filter((file) => file.endsWith('.html') && file !== 'index.html');
  assert.deepEqual(
    others.filter((file) => !index.includes(`href="${file}"`)),
    [],
  );
});

test('the contact sheet has a picture of every theme in every width', () => {
  const folder = join(root, 'stories/contact-sheet');
  const links = readFileSync(join(folder, 'README.md'), 'utf8').match(/(?<=\]\()[\w-]+\.webp(?=\) )/g);
  assert.deepEqual(
    links,
    themes.flatMap((theme) => [320, 768, 1280].map((width) => `${theme}-${width}.webp`)),
  );
  for (const link of links) assert.equal(readFileSync(join(folder, link)).toString('latin1', 8, 12), 'WEBP', link);
});
