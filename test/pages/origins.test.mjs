/** Which sites a page asks, and shows figures of. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../tooling/tree.mjs';
import { isSettled } from './browser.mjs';
import { look, openTwo, refused } from './other-site.mjs';
import { pageOf } from './page.mjs';

const pages = {};
const two = await openTwo(pages);
const { other, own, others } = two;

/** What comes of a page, and what the other site was asked for. */
async function outcome(body, options) {
  pages['/page.html'] = pageOf(body, options);
  const { seen, there } = await two.outcome('/page.html', look, { until: isSettled });
  return { tags: seen, asked: there };
}

const limit = (...origins) => `<script>disclosureOrigins = ${JSON.stringify(origins)};</script>`;
const tag = (address, attributes = '') => `<request-outcome-matrix src="${address}" ${attributes}></request-outcome-matrix>`;
const elsewhere = `${other}/2024.json`;

/** A tag of a page that names addresses → what it shows, and what the other site is asked for. */
const cases = [
  { name: 'any address where nothing is limited', body: tag(elsewhere), shows: others, asks: ['/2024.json'] },
  { name: 'its own site where it is limited', head: limit(), body: tag('2024.json'), shows: own },
  { name: 'no other where it is limited', head: limit(), body: tag(elsewhere), shows: refused(other, elsewhere) },
  {
    name: 'no other where it is limited after the script',
    body: `${limit()}${tag(elsewhere)}`,
    shows: refused(other, elsewhere),
  },
  { name: 'another that is listed', head: limit(other), body: tag(elsewhere), shows: others, asks: ['/2024.json'] },
  { name: 'no other where the tag is limited', body: tag(elsewhere, 'origins=""'), shows: refused(other, elsewhere) },
  {
    name: 'another that the tag lists',
    body: tag(elsewhere, `origins="https://data.example.cn ${other}"`),
    shows: others,
    asks: ['/2024.json'],
  },
  {
    name: 'no other that only the tag lists where the page is limited',
    head: limit(),
    body: tag(elsewhere, `origins="${other}"`),
    shows: refused(other, elsewhere),
  },
  {
    name: 'nothing that a redirect leads to elsewhere',
    head: limit(),
    body: tag('/away/2024.json'),
    shows: refused(other, `${two.origin}/away/2024.json`),
    asks: ['/2024.json'],
  },
  {
    name: 'what a redirect leads to where that is listed',
    head: limit(other),
    body: tag('/away/2024.json'),
    shows: others,
    asks: ['/2024.json'],
  },
  {
    name: 'no stream of another',
    head: limit(),
    body: tag(`${other}/live`, 'live'),
    shows: refused(other, `${other}/live`),
  },
  {
    name: 'no stream that a redirect leads to elsewhere',
    body: tag('/away/live', 'live origins=""'),
    shows: refused(other, `${two.origin}/away/live`),
    asks: ['/live'],
  },
  { name: 'no address that is a report itself', head: limit(), body: tag('data:,{}'), shows: refused('data:', 'data:,{}') },
];

for (const { name, head, body, shows, asks = [] } of cases) {
  test(`a tag shows ${name}`, async () => {
    assert.deepEqual(await outcome(body, { head }), { tags: [shows], asked: asks });
  });
}

test('a page in a sandbox has no origin of its own: what it is to show has to be listed', async () => {
  const inner = (list) =>
    `<iframe sandbox="allow-scripts" srcdoc="${pageOf(`${limit(...list)}${tag('/2024.json')}`).body.replace(/"/g, '&quot;')}"></iframe>`;
  for (const [list, shows] of [
    [[], refused(two.origin, `${two.origin}/2024.json`)],
    [['null'], refused(two.origin, `${two.origin}/2024.json`)],
    [[two.origin], { ...own, said: `${own.said}\u3000数据来自 ${new URL(two.origin).host}` }],
  ]) {
    pages['/page.html'] = pageOf(inner(list));
    const shown = await two.on('/page.html', async (page) => {
      const frame = page.frames()[1];
      await frame.waitForFunction(isSettled);
      return frame.evaluate(look);
    });
    assert.deepEqual(shown, [shows]);
  }
});

test('a page that is a file says that nothing came from the file beside it, and asks no other site', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  try {
    writeFileSync(join(folder, '2024.json'), '{"year":2024,"tables":{}}');
    const script = `<script src="${pathToFileURL(join(root, 'dist/disclosure.js'))}"></script>`;
    const page = await two.browser.newPage();
    two.asked.there.length = 0;
    writeFileSync(
      join(folder, 'page.html'),
      `<!DOCTYPE html><meta charset="utf-8">${limit()}${script}${tag('2024.json')}${tag(elsewhere)}`,
    );
    await page.goto(String(pathToFileURL(join(folder, 'page.html'))));
    await page.waitForFunction(isSettled);
    const beside = pathToFileURL(join(folder, '2024.json'));
    assert.deepEqual(
      [await page.evaluate(look), two.asked.there],
      [[{ status: 'failed', said: `数据没有取到，请检查地址和网络：${beside}` }, refused(other, elsewhere)], []],
    );
    await page.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
