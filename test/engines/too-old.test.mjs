/** A browser that is too old for our script: what the page wrote into a tag stays in sight, and nothing goes wrong on the page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { limits } from '../tooling/limits.mjs';
import { root } from '../tooling/tree.mjs';
import { makeBed } from './bed.mjs';
import { tooOld } from './browsers.mjs';
import { look } from './look.mjs';

const path = '/stories/pages/prerendered.html';
const made = readFileSync(join(root, path), 'utf8');
const headers = { 'Content-Type': 'text/html' };
const body = made.replace('<body>', '<body><script src="/dist/disclosure.js"></script>');
const figures = [...made.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text);

let bed;
before(async () => void (bed = await makeBed({ [path]: { body, headers } }, tooOld)), { timeout: limits.before });
after(() => bed?.close());

it('shows a table that was made beforehand', async () => {
  const done = "() => document.readyState === 'complete'";
  const { seen, troubles } = await bed.visit(path, { done, look });
  const [table] = seen.tables;
  assert.deepEqual({ seen: table.seen, troubles }, { seen: true, troubles: [] });
  const shown = table.texts.filter((text) => /^\d*$/.test(text));
  assert.equal(figures.length, 175);
  assert.deepEqual(shown, figures);
});
