/**
 * The README as a webmaster follows it: each of its blocks of HTML on an otherwise blank page, on a site that holds nothing but what the
 * README says to put there, its own example of a report among it. On pages in UTF-8 and in the encoding of old portals.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { page as publish } from '../tooling/documents.mjs';
import { toGB18030 } from '../tooling/encodings.mjs';
import { root } from '../tooling/tree.mjs';
import { isSettled, use } from './browser.mjs';
import { open } from './portal.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language) => [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, text]) => text);
const [json] = blocks('json');
const report = JSON.parse(json);
const [script, tags, enhance, tagWithLink, links, pasting, ...unknown] = blocks('html');
const pasted = publish(report).replace(/^.*?(?=<table)/s, '');

const all = ['proactive', 'requests', 'disputes'];
const cases = [
  { name: 'the script and a tag', html: script, tables: all },
  { name: 'the script and the tags of three tables', html: `${script.split('\n')[0]}${tags}`, tables: all },
  { name: 'a tag with a link, on an enhanced page', html: `${enhance}<main>${tagWithLink}</main>`, tables: all },
  {
    name: 'the link alone, on an enhanced page',
    html: `${enhance}<main>${tagWithLink.replace(/<\/?disclosure-report[^>]*>/g, '')}</main>`,
    tables: all,
  },
  { name: 'links, on an enhanced page', html: `${enhance}<main>${links}</main>`, tables: ['requests', 'disputes'] },
  { name: 'pasted tables, on a page that imports', html: `${enhance}${pasting}<main>${pasted}</main>`, tables: all },
];

const files = {
  '/js/disclosure.js': readFileSync(join(root, 'dist/disclosure.js')),
  '/js/disclosure-import.js': readFileSync(join(root, 'dist/disclosure-import.js')),
  '/gk/2020.json': json,
  '/favicon.ico': '',
};

/** Nothing but these files is on the site. */
const portal = await open({}, ({ url }, response) => response.writeHead(url in files ? 200 : 404).end(files[url]));

/** What a page says about itself, what it shows and what it complains of. */
const visit = (name, body) =>
  use(portal.browser, name, async (page) => {
    files['/article.html'] = body;
    const complaints = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('response', (response) => response.status() >= 400 && complaints.push(response.url()));
    await page.goto(`${portal.origin}/article.html`);
    await page.waitForFunction(isSettled, { polling: 50 });
    const tables = await page.evaluate(() =>
      [...document.querySelectorAll('table')].map((table) => ({
        caption: table.caption?.textContent,
        cells: [...table.querySelectorAll('td')].map(({ dataset, textContent }) => [dataset.address, textContent.trim()]),
      })),
    );
    return { tables, complaints };
  });

/** Every row of the README's report that stands in a table, as a text of its cells; a row by column keys as its single cells. */
function rowsOf(value, path) {
  if (Array.isArray(value)) return [{ cells: value.map((figure) => String(figure ?? '')) }];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'object' ? rowsOf(part, `${path}.${key}`) : [{ address: `${path}/${key}`, cells: [String(part)] }],
  );
}

function assertShows({ caption, cells }, key) {
  assert.match(caption, /嘉兴市经济和信息化局\u30002020年度/);
  assert.deepEqual([...new Set(cells.map(([address]) => address.split('/')[0]))], [key]);
  const line = `|${cells.map(([, text]) => text).join('|')}|`;
  for (const [row, part] of Object.entries(report.tables[key])) {
    for (const { address, cells: figures } of rowsOf(part, `${key}/${row}`)) {
      if (address) assert.deepEqual([figures], [cells.filter(([own]) => own === address).map(([, text]) => text)]);
      else assert.ok(line.includes(`|${figures.join('|')}|`), `${key}/${row} is not ${figures}`);
    }
  }
}

test('every block of HTML of the README is tried', () => assert.deepEqual(unknown, []));

for (const { name, html, tables } of cases) {
  for (const charset of ['utf-8', 'gb2312']) {
    test(`the README's example works: ${name}, ${charset}`, async () => {
      const text = `<!DOCTYPE html><html><head><meta charset="${charset}"><title>嘉兴市经济和信息化局2020年政府信息公开工作年度报告</title></head><body>${html}</body></html>`;
      const shown = await visit(name, charset === 'utf-8' ? text : toGB18030(text));
      assert.deepEqual(shown.complaints, []);
      assert.equal(shown.tables.length, tables.length);
      tables.forEach((key, index) => assertShows(shown.tables[index], key));
    });
  }
}
