/** What readers ask of their browser: larger type, other colours, more contrast, no motion. The page stays readable and never scrolls sideways. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../tooling/tree.mjs';
import { launch, visit } from './browser.mjs';
import { serve } from './server.mjs';

const data = JSON.stringify({
  year: 2024,
  agency: '某局',
  tables: {
    proactive: { rules: [0, 1, 7] },
    requests: { received: [3, 0, 0, 0, 0, 0, 4] },
    disputes: { reconsideration: [1, 0, 0, 0, 2] },
  },
});
const tags = (more) =>
  ['proactive', 'requests', 'disputes']
    .map(
      (section) =>
        `<disclosure-table section="${section}" findings="mark"${more}><script type="application/json">${data}</script></disclosure-table>`,
    )
    .join('');
const pageOf = (style, more = '') => ({
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html><html lang="zh-CN"><head><title>年报</title><meta name="viewport" content="width=device-width"><style>${style}</style>
    <script src="/dist/disclosure.js"></script></head><body><main><h1>年报</h1>${tags(more)}</main></body></html>`,
});

let server;
let browser;
before(async () => {
  server = await serve({
    '/plain.html': pageOf(''),
    '/table.html': pageOf('', ' view="table"'),
    '/doubled.html': pageOf('html { font-size: 200% }'),
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page as a reader has set up the browser. */
async function open(path, { width = 1280, scale = 1, features = [] }) {
  const page = await visit(browser, `${server.origin}${path}`, { width });
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
  return page;
}

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

for (const { name, path, ...setup } of setups) {
  test(`with ${name} nothing scrolls the page sideways, every cell has its rules, and axe finds nothing`, async () => {
    const page = await open(path, setup);
    await page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') });
    const seen = await page.evaluate(async () => {
      const visible = (cell) => cell.getClientRects().length;
      const cells = [...document.querySelectorAll('td, th')].filter(visible);
      const lists = [...document.querySelectorAll('disclosure-table')].flatMap((host) => [...host.shadowRoot.querySelectorAll('dd')]);
      const lacks = (cell) => {
        const { borderBottomWidth, borderBottomStyle, borderBottomColor, backgroundColor } = getComputedStyle(cell);
        return borderBottomWidth === '0px' || borderBottomStyle !== 'solid' || borderBottomColor === backgroundColor;
      };
      const small = [...document.querySelectorAll('disclosure-table')].flatMap((host) =>
        [...host.querySelectorAll('td, th'), ...host.shadowRoot.querySelectorAll('dt, dd')].filter(
          (part) => parseFloat(getComputedStyle(part).fontSize) < 12,
        ),
      );
      const { violations } = await window.axe.run(document);
      return {
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        figures: cells.length > 0 || lists.some(visible),
        bare: cells.filter(lacks).length,
        small: small.length,
        violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' ')}`),
      };
    });
    await page.close();
    assert.deepEqual(seen, { sideways: 0, figures: true, bare: 0, small: 0, violations: [] });
  });
}

for (const { name, features } of [
  { name: 'no wish', features: [] },
  { name: 'forced colours', features: forced },
  { name: 'more contrast', features: contrast },
]) {
  test(`the cell with the focus is outlined with ${name}`, async () => {
    const page = await open('/table.html', { features });
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(document.activeElement);
      return {
        cell: document.activeElement.localName,
        outlineStyle,
        wide: parseFloat(outlineWidth) >= 2,
        seen: outlineColor !== backgroundColor,
      };
    });
    await page.close();
    assert.deepEqual({ ...outline, outlineStyle: '' }, { cell: 'td', outlineStyle: '', wide: true, seen: true });
    assert.notEqual(outline.outlineStyle, 'none');
  });
}

test('more contrast gives the rules the colour of the text, and the headers more weight', async () => {
  const look = async (features) => {
    const page = await open('/plain.html', { features });
    const styles = await page.evaluate(() => {
      const { borderBottomColor, color, fontWeight } = getComputedStyle(document.querySelector('th'));
      return { ruled: borderBottomColor === color, fontWeight };
    });
    await page.close();
    return styles;
  };
  assert.deepEqual(await look([]), { ruled: false, fontWeight: '500' });
  assert.deepEqual(await look(contrast), { ruled: true, fontWeight: '700' });
});

test('a changed number fades, but not where motion is not wanted', async () => {
  const easing = async (features) => {
    const page = await open('/plain.html', { features });
    const found = await page.evaluate(async (text) => {
      const host = document.querySelector('disclosure-table');
      host.report = JSON.parse(text.replace('[0,1,7]', '[0,1,8]'));
      await host.updateComplete;
      return host.getAnimations({ subtree: true }).map(({ effect }) => effect.getTiming().easing);
    }, data);
    await page.close();
    return found;
  };
  assert.deepEqual(await easing([]), ['ease-out']);
  assert.match(String(await easing([{ name: 'prefers-reduced-motion', value: 'reduce' }])), /^steps?\b|^step-end$/);
});
