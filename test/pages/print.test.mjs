/** What comes out of the printer: no number is cut, the header is on every page, the tools stay on the screen, and the ink is black. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, visit } from './browser.mjs';
import { serve } from './server.mjs';

const file = '/stories/reports/shuyang-2025.json';

/** A4 lengthwise, less 12 mm on each side, in CSS pixels. */
const margin = '12mm';
const printable = Math.floor(((297 - 2 * 12) / 25.4) * 96);

/** A report with everything that only the screen needs: findings, a lens, what could not be read. */
const odd = {
  year: 2024,
  agency: '某局',
  tables: { disputes: { reconsideration: ['一件', 0, 0, 0, 1], litigation: { direct: [1, 0, 0, 0, 2] }, other: [1] } },
};

const pageOf = (body) => ({
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html><html lang="zh-CN"><head><title>政府信息公开年报</title>
    <link rel="stylesheet" href="/dist/themes/dark.css"><script src="/dist/disclosure.js"></script></head><body><main>${body}</main></body></html>`,
});

const pages = {
  '/requests.html': pageOf(`<request-outcome-matrix src="${file}"></request-outcome-matrix>`),
  '/isolated.html': pageOf(`<request-outcome-matrix isolated src="${file}"></request-outcome-matrix>`),
  '/list.html': pageOf(`<request-outcome-matrix view="list" src="${file}"></request-outcome-matrix>`),
  '/english.html': pageOf(`<request-outcome-matrix lang="en" src="${file}"></request-outcome-matrix>`),
  '/dark.html': pageOf(`<div class="disclosure-theme-dark"><request-outcome-matrix src="${file}"></request-outcome-matrix></div>`),
  '/odd.html': pageOf(
    `<review-litigation-table findings="list" view="table"><script type="application/json">${JSON.stringify(odd)}</script></review-litigation-table>`,
  ),
};
const tables = ['/requests.html', '/isolated.html', '/list.html', '/english.html', '/dark.html', '/stories/pages/one-tag.html'];

let server;
let browser;
before(async () => {
  server = await serve(pages);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page as the printer lays it out: as wide as the paper leaves room for. */
async function printed(path) {
  const page = await visit(browser, `${server.origin}${path}`);
  await page.emulateMediaType('print');
  await page.setViewport({ width: printable, height: 700 });
  return page;
}

/** The requests table, wherever it stands. */
const inTable = (page, look) =>
  page.evaluate((source) => {
    const host = document.querySelector('request-outcome-matrix, disclosure-table[section=requests]');
    const table = host.querySelector('table') ?? host.shadowRoot.querySelector('table');
    return new Function('table', 'host', `return (${source})(table, host)`)(table, host);
  }, look.toString());

/** How many leaves a PDF has: Chromium writes its page objects without compression. */
const leavesOf = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

for (const path of tables) {
  test(`every one of the 175 numbers is whole and on the paper in ${path}`, async () => {
    const page = await printed(path);
    const { boxes, width } = await inTable(page, (table) => ({
      width: document.documentElement.clientWidth,
      boxes: [...table.querySelectorAll('td[data-address]')].map((cell) => {
        const { left, right, height } = cell.getBoundingClientRect();
        const text = document.createRange();
        text.selectNodeContents(cell);
        const ink = text.getBoundingClientRect();
        return { address: cell.dataset.address, left, right, height, inkLeft: ink.left, inkRight: ink.right };
      }),
    }));
    await page.close();
    assert.equal(boxes.length, 175);
    const cut = ({ left, right, height, inkLeft, inkRight }) =>
      left < 0 || right > width + 0.5 || height === 0 || inkLeft < left - 0.5 || inkRight > right + 0.5;
    assert.deepEqual(boxes.filter(cut), []);
  });

  test(`the header rows repeat and no row breaks in ${path}`, async () => {
    const page = await printed(path);
    const styles = await inTable(page, (table) => ({
      head: getComputedStyle(table.tHead).display,
      rows: [...new Set([...table.rows].map((row) => getComputedStyle(row).breakInside))],
      region: (() => {
        const { overflowX, maxHeight } = getComputedStyle(table.assignedSlot?.parentElement ?? table.parentElement);
        return `${overflowX} ${maxHeight}`;
      })(),
    }));
    await page.close();
    assert.deepEqual(styles, { head: 'table-header-group', rows: ['avoid'], region: 'visible none' });
  });

  test(`the text is black in ${path}`, async () => {
    const page = await printed(path);
    const colours = await inTable(page, (table) => [
      ...new Set([...table.querySelectorAll('caption, caption *, th, td')].map((cell) => getComputedStyle(cell).color)),
    ]);
    await page.close();
    assert.deepEqual(colours, ['rgb(0, 0, 0)']);
  });
}

test('the tools of the frame stay on the screen', async () => {
  const page = await visit(browser, `${server.origin}/odd.html`);
  const seen = () =>
    page.evaluate(() => {
      const { shadowRoot } = document.querySelector('review-litigation-table');
      const parts = [...shadowRoot.querySelectorAll('[part]:not([part=region])')];
      return parts.filter((part) => part.offsetWidth > 1 && part.offsetHeight > 1).map((part) => part.getAttribute('part'));
    });
  await page.evaluate(() => document.querySelector('td[tabindex="0"]').click());
  assert.ok((await seen()).includes('lens'));
  assert.ok((await seen()).includes('problems'));
  await page.emulateMediaType('print');
  const left = await seen();
  await page.close();
  assert.deepEqual(left, []);
});

/** How many leaves a page may take: fonts differ in height, but none may run on without end. */
const leaves = [
  { path: '/requests.html', most: 4 },
  { path: '/isolated.html', most: 4 },
  { path: '/odd.html', most: 2 },
  { path: '/stories/pages/one-tag.html', most: 7 },
];
for (const { path, most } of leaves) {
  test(`${path} is at most ${most} leaves of paper`, async () => {
    const page = await visit(browser, `${server.origin}${path}`);
    const pdf = await page.pdf({ format: 'A4', landscape: true, margin: { top: margin, right: margin, bottom: margin, left: margin } });
    await page.close();
    const count = leavesOf(pdf);
    assert.ok(count >= 1 && count <= most, `${count} leaves`);
  });
}
