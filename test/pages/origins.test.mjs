/** Which sites a page asks and shows figures of: a portal, and another site that counts who asks it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../tooling/tree.mjs';
import { isSettled } from './browser.mjs';
import { pageOf } from './page.mjs';
import { open } from './portal.mjs';
import { serve } from './server.mjs';

const report = (agency) => JSON.stringify({ year: 2024, agency, tables: { requests: { received: [1, 0, 0, 0, 0, 0, 1] } } });
const json = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' };
const events = { 'Content-Type': 'text/event-stream', 'Access-Control-Allow-Origin': '*' };

/** Who asked the other site for what. */
const asked = [];
const other = await serve({}, ({ url }, response) => {
  asked.push(url);
  if (url.startsWith('/live')) response.writeHead(200, events).write(`data: ${report('别处')}\n\n`);
  else response.writeHead(200, json).end(report('别处'));
  return true;
});
after(() => other.close());

const pages = { '/2024.json': { headers: json, body: report('本站') } };
const portal = await open(pages, ({ url }, response) => {
  const [, path] = /^\/away(\/.*)/.exec(url) ?? [];
  if (path) response.writeHead(302, { Location: `${other.origin}${path}` }).end();
  return path !== undefined;
});

/** In a page: what each tag shows, or why it shows nothing. */
function look() {
  return [...document.querySelectorAll('[status]')].map((tag) => ({
    status: tag.status,
    said: (tag.shadowRoot.querySelector('[part=error]') ?? tag.querySelector('.disclosure-of'))?.textContent,
  }));
}

/** What comes of a page, and what it asked the other site for; a stream never ends, so that its first message is waited for. */
async function outcome(body, options) {
  asked.length = 0;
  pages['/page.html'] = pageOf(body, options);
  return portal.on('/page.html', async (page) => ({ tags: await page.evaluate(look), asked: [...asked] }), { until: isSettled });
}

const host = (origin) => new URL(origin).host;
const own = { status: 'ready', said: '本站\u30002024年度' };
const others = { status: 'ready', said: `别处\u30002024年度\u3000数据来自 ${host(other.origin)}` };
const refused = (origin, address) => ({
  status: 'failed',
  said: `没有采用 ${origin} 的数据：它不是本站，也不在本站信任的网站之列。请把数据文件放到本站，或由网站管理员列入 data-origins 或 disclosureOrigins。${address}`,
});

const limit = (...origins) => `<script>disclosureOrigins = ${JSON.stringify(origins)};</script>`;
const tag = (address, attributes = '') => `<request-outcome-matrix src="${address}" ${attributes}></request-outcome-matrix>`;
const elsewhere = `${other.origin}/2024.json`;

/** A tag of a page that names addresses → what it shows, and what the other site is asked for. */
const cases = [
  { name: 'any address where nothing is limited', body: tag(elsewhere), shows: others, asks: ['/2024.json'] },
  { name: 'its own site where it is limited', head: limit(), body: tag('2024.json'), shows: own },
  { name: 'no other where it is limited', head: limit(), body: tag(elsewhere), shows: refused(other.origin, elsewhere) },
  {
    name: 'no other where it is limited after the script',
    body: `${limit()}${tag(elsewhere)}`,
    shows: refused(other.origin, elsewhere),
  },
  { name: 'another that is listed', head: limit(other.origin), body: tag(elsewhere), shows: others, asks: ['/2024.json'] },
  { name: 'no other where the tag is limited', body: tag(elsewhere, 'origins=""'), shows: refused(other.origin, elsewhere) },
  {
    name: 'another that the tag lists',
    body: tag(elsewhere, `origins="https://data.example.cn ${other.origin}"`),
    shows: others,
    asks: ['/2024.json'],
  },
  {
    name: 'no other that only the tag lists where the page is limited',
    head: limit(),
    body: tag(elsewhere, `origins="${other.origin}"`),
    shows: refused(other.origin, elsewhere),
  },
  {
    name: 'nothing that a redirect leads to elsewhere',
    head: limit(),
    body: tag('/away/2024.json'),
    shows: refused(other.origin, `${portal.origin}/away/2024.json`),
    asks: ['/2024.json'],
  },
  {
    name: 'what a redirect leads to where that is listed',
    head: limit(other.origin),
    body: tag('/away/2024.json'),
    shows: others,
    asks: ['/2024.json'],
  },
  {
    name: 'no stream of another',
    head: limit(),
    body: tag(`${other.origin}/live`, 'live'),
    shows: refused(other.origin, `${other.origin}/live`),
  },
  {
    name: 'no stream that a redirect leads to elsewhere',
    body: tag('/away/live', 'live origins=""'),
    shows: refused(other.origin, `${portal.origin}/away/live`),
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
    [[], refused(portal.origin, `${portal.origin}/2024.json`)],
    [['null'], refused(portal.origin, `${portal.origin}/2024.json`)],
    [[portal.origin], { ...own, said: `${own.said}\u3000数据来自 ${host(portal.origin)}` }],
  ]) {
    pages['/page.html'] = pageOf(inner(list));
    const shown = await portal.on('/page.html', async (page) => {
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
    writeFileSync(join(folder, '2024.json'), report('本机'));
    const script = `<script src="${pathToFileURL(join(root, 'dist/disclosure.js'))}"></script>`;
    const page = await portal.browser.newPage();
    asked.length = 0;
    writeFileSync(
      join(folder, 'page.html'),
      `<!DOCTYPE html><meta charset="utf-8">${limit()}${script}${tag('2024.json')}${tag(elsewhere)}`,
    );
    await page.goto(String(pathToFileURL(join(folder, 'page.html'))));
    await page.waitForFunction(isSettled);
    const beside = pathToFileURL(join(folder, '2024.json'));
    assert.deepEqual(
      [await page.evaluate(look), asked],
      [[{ status: 'failed', said: `数据没有取到，请检查地址和网络：${beside}` }, refused(other.origin, elsewhere)], []],
    );
    await page.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
