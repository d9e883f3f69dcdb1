/**
 * What editors and filters leave of each way to write a table, and what a page with our scripts makes of it. The filters are asked here;
 * the editors have to be fetched, so `npm run editors` asks them, and what each made of a pasted table is kept for this test.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { editors, titleOf } from '../editors/editors.mjs';
import { filters, tool } from '../editors/filters.mjs';
import { versions } from '../editors/install.mjs';
import { pages, seen } from '../editors/site.mjs';
import { snippets } from '../editors/snippets.mjs';
import { committed, file, text } from '../editors/table.mjs';
import { ways } from '../editors/write.mjs';
import { open } from '../pages/portal.mjs';

const saved = new URL('../editors/saved/', import.meta.url);

const portal = await open(pages);
const page = await tool(portal.browser);
const reader = await portal.browser.newPage();

/** What readers see of a snippet that a filter has been at, or an editor. */
const seenOf = (made, snippet) => portal.browser.orGone(Promise.resolve(made).then((html) => seen(reader, portal.origin, html, snippet)));

test('every filter leaves a snippet that ends in the right table, and no figure is ever wrong', async () => {
  const rows = [];
  for (const [name, filter] of Object.entries(filters)) {
    const outcomes = [];
    for (const snippet of snippets) {
      const { outcome, right } = await seenOf(filter(snippet.html, page), snippet);
      assert.ok(right, `${snippet.name} through ${name} shows other figures`);
      outcomes.push(outcome);
    }
    assert.ok(outcomes.includes('官方表'), `${name} leaves no snippet that works`);
    rows.push([name, ...outcomes]);
  }
  assert.equal(readFileSync(file, 'utf8'), await text({ editors: committed(), filters: rows }));
});

test('every editor has been tried in its version, and leaves a snippet that ends in the right table', () => {
  const rows = committed();
  assert.deepEqual(
    rows.map(([name, way]) => `${name} ${way}`),
    editors.flatMap((editor) => Object.keys(ways).map((way) => `${titleOf(editor)} ${way}`)),
  );
  for (const [name, way, ...outcomes] of rows) {
    assert.equal(outcomes.length, snippets.length);
    assert.ok(outcomes.includes('官方表'), `${name} leaves no snippet that works after ${way}`);
  }
  assert.deepEqual(new Set(editors.map(({ from }) => from)), new Set(Object.keys(versions)));
});

for (const name of readdirSync(saved)) {
  test(`what ${name.replace('.html', '')} made of a pasted table ends in the right one`, async () => {
    const snippet = snippets.find(({ keep }) => keep);
    const { outcome, right } = await seenOf(readFileSync(new URL(name, saved), 'utf8'), snippet);
    assert.deepEqual({ outcome, right }, { outcome: '官方表', right: true });
  });
}
