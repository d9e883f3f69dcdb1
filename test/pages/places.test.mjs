/** Tags that come late, live in frames of little trust, or move between documents: each shows the official table. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { read, toHTML } from '../../dist/modules/api.js';
import { makeBed } from '../engines/bed.mjs';
import { limits } from '../tooling/limits.mjs';
import { root } from '../tooling/tree.mjs';

const published = readFileSync(join(root, 'stories/reports/jiaxing-jingxinju-2020.json'), 'utf8');
const [official] = /<table.*?<\/table>/s.exec(toHTML(read(published), { table: 'requests' }));
const inline = `<request-outcome-matrix><script type="application/json">${published}</script></request-outcome-matrix>`;
const fetched = '<request-outcome-matrix src="report.json"><a href="report.json">2020</a></request-outcome-matrix>';
const ours = '<script src="/dist/disclosure.js"></script>';

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const pageOf = (head, body) => ({
  headers: html,
  body: `<!DOCTYPE html><html lang="zh-CN"><head><title>-</title>${head}</head><body>${body}</body></html>`,
});
const report = (headers = {}) => ({ body: published, headers: { 'Content-Type': 'application/json', ...headers } });
const quoted = (text) => JSON.stringify(text).replace(/<\//g, '<\\/');

const pages = {
  '/report.json': report(),
  '/innerHTML.html': pageOf(
    ours,
    `<script>onload = () => setTimeout(() => { document.body.innerHTML = ${quoted(inline + fetched)}; }, 50);</script>`,
  ),
  '/write.html': pageOf(ours, `<script>document.write(${quoted(inline + fetched)});</script>`),
  '/rewrite.html': pageOf(
    ours,
    `<script>onload = () => setTimeout(() => { document.open(); document.write(${quoted(ours + inline + fetched)}); document.close(); }, 50);</script>`,
  ),
  '/adopt.html': pageOf(
    ours,
    `${inline}<iframe width="1200" height="900"></iframe><script>onload = () => {
      const { body } = frames[0].document;
      const move = () => {
        body.append(document.querySelector('request-outcome-matrix'));
        const fresh = document.createElement('request-outcome-matrix');
        fresh.src = '/report.json';
        body.append(fresh);
      };
      document.querySelector('request-outcome-matrix').updateComplete.then(() => setTimeout(move, 50));
    };</script>`,
  ),
  '/missing.html': pageOf(
    '<script src="/gone.js"></script>',
    `<disclosure-table section="requests" src="report.json">${official}</disclosure-table>`,
  ),
  '/open/report.json': report({ 'Access-Control-Allow-Origin': '*' }),
  '/shut/report.json': report(),
};

let bed;
before(async () => void (bed = await makeBed(pages)), { timeout: limits.before });
after(() => bed?.close());

const ended = (where = 'document', count = 2) => `() => {
  const tags = [...${where}.querySelectorAll('request-outcome-matrix')];
  return tags.length === ${count} && tags.every((tag) => /ready|failed/.test(tag.getAttribute('status')));
}`;

const look = (where = 'document') => `() => ({
  tables: [...${where}.querySelectorAll('table')].map((table) => table.outerHTML),
  shown: [...${where}.querySelectorAll('td')].every((cell) => cell.offsetHeight > 0 && getComputedStyle(cell).borderBottomWidth === '1px'),
  links: [...${where}.querySelectorAll('a')].filter((link) => link.getClientRects().length).length,
})`;

const twice = [official, official];

const late = [
  { name: 'set as innerHTML after the page was loaded', path: '/innerHTML.html' },
  { name: 'written while the page is parsed', path: '/write.html' },
  { name: 'written in place of the whole page', path: '/rewrite.html' },
];

for (const { name, path } of late) {
  test(`tags ${name} show their tables`, async () => {
    const { seen, troubles } = await bed.visit(path, { done: ended(), look: look() });
    assert.deepEqual({ ...seen, troubles }, { tables: twice, shown: true, links: 0, troubles: [] });
  });
}

test('a tag that moves into a frame, and one that is made for it, are styled there', async () => {
  const { seen, troubles } = await bed.visit('/adopt.html', { done: ended('frames[0].document'), look: look('frames[0].document') });
  assert.deepEqual({ ...seen, troubles }, { tables: twice, shown: true, links: 0, troubles: [] });
});

test('a table that was made beforehand stays where the script is missing', async () => {
  const { seen } = await bed.visit('/missing.html', { done: '() => true', look: look() });
  assert.deepEqual(seen.tables, [official]);
});

/** Opens a frame that may run scripts and nothing else, whose origin is none, and hears from it. */
async function inSandbox(folder) {
  const { script, result } = bed.expect({ done: ended(), look: look() });
  pages[`/${folder}/inner.html`] = pageOf(`<script src="${script}"></script>${ours}`, inline + fetched);
  pages[`/${folder}/outer.html`] = pageOf('', '<iframe sandbox="allow-scripts" width="1200" height="900" src="inner.html"></iframe>');
  await bed.open(`${bed.origin}/${folder}/outer.html`);
  return (await result()).seen;
}

test('in a sandbox a tag shows what is in the page, and a file that any origin may read', async () => {
  assert.deepEqual(await inSandbox('open'), { tables: twice, shown: true, links: 0 });
});

test('in a sandbox a tag whose file no other origin may read leaves what stands in it', async () => {
  assert.deepEqual(await inSandbox('shut'), { tables: [official], shown: true, links: 1 });
});

test('a page that is opened as a file shows what is in the page', async () => {
  const place = mkdtempSync(join(tmpdir(), 'page-'));
  try {
    const { script, result } = bed.expect({ done: ended('document', 1), look: look() });
    const classic = pathToFileURL(join(root, 'dist/disclosure.js'));
    const { body } = pageOf(
      `<meta charset="utf-8"><script src="${bed.origin}${script}"></script><script src="${classic}"></script>`,
      inline,
    );
    writeFileSync(join(place, 'page.html'), body);
    await bed.open(pathToFileURL(join(place, 'page.html')).href);
    const { seen, troubles } = await result();
    assert.deepEqual({ ...seen, troubles }, { tables: [official], shown: true, links: 0, troubles: [] });
  } finally {
    rmSync(place, { recursive: true });
  }
});
