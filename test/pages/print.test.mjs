/** A page as the printer lays it out: no number is cut, the tools stay on the screen, and the ink is black. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { font } from './fonts.mjs';
import { open } from './portal.mjs';
import { pages } from './printed-pages.mjs';

/** A4 lengthwise, less 12 mm on each side, in CSS pixels. */
const printable = Math.floor(((297 - 2 * 12) / 25.4) * 96);

const tables = ['/requests.html', '/isolated.html', '/list.html', '/english.html', '/dark.html', '/stories/pages/one-tag.html'];

const portal = await open(pages);

/** Opens a page as the printer lays it out: as wide as the paper leaves room for. */
const printed = (path, act, families = font) =>
  portal.on(
    path,
    async (page) => {
      await page.emulateMediaType('print');
      await page.setViewport({ width: printable, height: 700 });
      return act(page);
    },
    { font: families },
  );

/** Looks at the requests table of a page, wherever it stands. */
const inTable = (path, look, families) =>
  printed(
    path,
    (page) =>
      page.evaluate((source) => {
        const host = document.querySelector('request-outcome-matrix, disclosure-table[section=requests]');
        const table = host.querySelector('table') ?? host.shadowRoot.querySelector('table');
        return new Function('table', `return (${source})(table)`)(table);
      }, look.toString()),
    families,
  );

/** The numbers of a table that are broken, beyond the edges of their cells, or not on the paper. */
async function faultsIn(path, families) {
  const { boxes, width } = await inTable(
    path,
    (table) => ({
      width: document.documentElement.clientWidth,
      boxes: [...table.querySelectorAll('td[data-address]')].map((cell) => {
        const { left, right, height } = cell.getBoundingClientRect();
        const text = document.createRange();
        text.selectNodeContents(cell);
        const ink = text.getBoundingClientRect();
        const lines = new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
        return { address: cell.dataset.address, left, right, height, inkLeft: ink.left, inkRight: ink.right, lines };
      }),
    }),
    families,
  );
  assert.equal(boxes.length, 175);
  const isFaulty = ({ left, right, height, inkLeft, inkRight, lines }) =>
    left < 0 || right > width + 0.5 || height === 0 || inkLeft < left - 0.5 || inkRight > right + 0.5 || lines > 1;
  return boxes.filter(isFaulty);
}

for (const family of ['Narrow', 'Middle', 'Wide', 'Widest', 'Chinese']) {
  test(`numbers of eight digits of ${family} are whole and on the paper`, async () => {
    assert.deepEqual(await faultsIn('/large.html', `${family}, Chinese`), []);
  });
}

for (const path of tables) {
  test(`every one of the 175 numbers is whole and on the paper in ${path}`, async () => {
    assert.deepEqual(await faultsIn(path), []);
  });

  test(`the text is black in ${path}`, async () => {
    const colours = await inTable(path, (table) => [
      ...new Set([...table.querySelectorAll('caption, caption *, th, td')].map((cell) => getComputedStyle(cell).color)),
    ]);
    assert.deepEqual(colours, ['rgb(0, 0, 0)']);
  });
}

test('the tools of the frame stay on the screen', async () => {
  const seen = (page) =>
    page.evaluate(() => {
      const { shadowRoot } = document.querySelector('review-litigation-table');
      const parts = [...shadowRoot.querySelectorAll('[part]:not([part=region])')];
      return parts.filter((part) => part.offsetWidth > 1 && part.offsetHeight > 1).map((part) => part.getAttribute('part'));
    });
  const look = async (page) => {
    await page.evaluate(() => document.querySelector('td[tabindex="0"]').click());
    const shown = await seen(page);
    await page.emulateMediaType('print');
    return { screen: shown, paper: await seen(page) };
  };
  const { screen, paper } = await portal.on('/odd.html', look, { font });
  assert.ok(screen.includes('lens'));
  assert.ok(screen.includes('problems'));
  assert.deepEqual(paper, []);
});
