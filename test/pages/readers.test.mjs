/** What readers ask of their browser: larger type, other colours, more contrast, no motion. The page stays readable and never scrolls sideways. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violationsOf } from './axe.mjs';
import { font } from './fonts.mjs';
import { inline, pageOf } from './page.mjs';
import { open } from './portal.mjs';

const report = {
  year: 2024,
  agency: '某局',
  tables: {
    proactive: { rules: [0, 1, 7] },
    requests: { received: [3, 0, 0, 0, 0, 0, 4] },
    disputes: { reconsideration: [1, 0, 0, 0, 2] },
  },
};
const tags = (more) =>
  Object.keys(report.tables)
    .map((section) => `<disclosure-table section="${section}" findings="mark"${more}>${inline(report)}</disclosure-table>`)
    .join('');
const page = (style, more = '') => pageOf(`<main><h1>年报</h1>${tags(more)}</main>`, { head: `<style>${style}</style>` });

const portal = await open({
  '/plain.html': page(''),
  '/table.html': page('', ' view="table"'),
  '/doubled.html': page('html { font-size: 200% }'),
});

/** Looks at a page as a reader has set up the browser. */
const on = (path, act, { width = 1280, scale = 1, features = [] }) =>
  portal.on(
    path,
    async (page) => {
      await page.setViewport({ width, height: 800, deviceScaleFactor: scale });
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features });
      await page.evaluate(
        async (queries) => {
          const deaf = queries.filter((query) => !window.matchMedia(query).matches);
          if (deaf.length) throw new Error(`The browser does not emulate ${deaf}`);
          for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
        },
        features.map(({ name, value }) => `(${name}: ${value})`),
      );
      return act(page);
    },
    { width, font },
  );

const forced = [{ name: 'forced-colors', value: 'active' }];
const contrast = [{ name: 'prefers-contrast', value: 'more' }];
const setups = [
  { name: 'a screen of 320 px', path: '/plain.html', width: 320 },
  { name: 'a screen of 320 px that must show tables', path: '/table.html', width: 320 },
  { name: 'a zoom of 400 %', path: '/plain.html', width: 320, scale: 4 },
  { name: 'letters of twice the size', path: '/doubled.html' },
  { name: 'letters of twice the size on a phone', path: '/doubled.html', width: 390 },
  { name: 'forced colours', path: '/plain.html', features: forced },
  { name: 'forced colours in the dark', path: '/plain.html', features: [...forced, { name: 'prefers-color-scheme', value: 'dark' }] },
  { name: 'forced colours on a phone', path: '/plain.html', width: 390, features: forced },
  { name: 'more contrast', path: '/plain.html', features: contrast },
];

/** Runs in the page: how far it scrolls sideways, whether figures are to be seen, and which cells have no rules or small letters. */
function look() {
  const visible = (cell) => cell.getClientRects().length;
  const cells = [...document.querySelectorAll('td, th')].filter(visible);
  const hosts = [...document.querySelectorAll('disclosure-table')];
  const lists = hosts.flatMap((host) => [...host.shadowRoot.querySelectorAll('dd')]);
  const lacks = (cell) => {
    const { borderBottomWidth, borderBottomStyle, borderBottomColor, backgroundColor } = getComputedStyle(cell);
    return borderBottomWidth === '0px' || borderBottomStyle !== 'solid' || borderBottomColor === backgroundColor;
  };
  const small = hosts.flatMap((host) =>
    [...host.querySelectorAll('td, th'), ...host.shadowRoot.querySelectorAll('dt, dd')].filter(
      (part) => parseFloat(getComputedStyle(part).fontSize) < 12,
    ),
  );
  return {
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    figures: cells.length > 0 || lists.some(visible),
    bare: cells.filter(lacks).length,
    small: small.length,
  };
}

for (const { name, path, ...setup } of setups) {
  test(`with ${name} nothing scrolls the page sideways, every cell has its rules, and axe finds nothing`, async () => {
    const seen = await on(path, async (page) => ({ ...(await page.evaluate(look)), violations: await violationsOf(page) }), setup);
    assert.deepEqual(seen, { sideways: 0, figures: true, bare: 0, small: 0, violations: [] });
  });
}

for (const { name, features } of [
  { name: 'no wish', features: [] },
  { name: 'forced colours', features: forced },
  { name: 'more contrast', features: contrast },
]) {
  test(`the cell with the focus is outlined with ${name}`, async () => {
    const outline = await on(
      '/table.html',
      async (page) => {
        await page.keyboard.press('Tab');
        return page.evaluate(() => {
          const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(document.activeElement);
          return {
            cell: document.activeElement.localName,
            outlineStyle,
            wide: parseFloat(outlineWidth) >= 2,
            seen: outlineColor !== backgroundColor,
          };
        });
      },
      { features },
    );
    assert.deepEqual({ ...outline, outlineStyle: '' }, { cell: 'td', outlineStyle: '', wide: true, seen: true });
    assert.notEqual(outline.outlineStyle, 'none');
  });
}

test('more contrast gives the rules the colour of the text, and the headers more weight', async () => {
  const weigh = () => {
    const { borderBottomColor, color, fontWeight } = getComputedStyle(document.querySelector('th'));
    return { ruled: borderBottomColor === color, fontWeight };
  };
  const of = (features) => on('/plain.html', (page) => page.evaluate(weigh), { features });
  assert.deepEqual(await of([]), { ruled: false, fontWeight: '500' });
  assert.deepEqual(await of(contrast), { ruled: true, fontWeight: '700' });
});

test('a changed number fades, but not where motion is not wanted', async () => {
  const change = async (text) => {
    const host = document.querySelector('disclosure-table');
    host.report = JSON.parse(text.replace('[0,1,7]', '[0,1,8]'));
    await host.updateComplete;
    return host.getAnimations({ subtree: true }).map(({ effect }) => effect.getTiming().easing);
  };
  const easing = (features) => on('/plain.html', (page) => page.evaluate(change, JSON.stringify(report)), { features });
  assert.deepEqual(await easing([]), ['ease-out']);
  assert.match(String(await easing([{ name: 'prefers-reduced-motion', value: 'reduce' }])), /^steps?\b|^step-end$/);
});
