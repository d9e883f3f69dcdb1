/** Tags that come and go, and figures that change, leave nothing behind: as often as the gate has time for; `npm run growth` is thorough. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';
import { cases, grow, pages } from './growth.mjs';
import { serve } from './server.mjs';

const cycles = 500;
/** Bytes that a cycle may leave, and that the engine may have found worth keeping of them all, such as compiled code. */
const budget = 64;
const compiled = 384 * 1024;

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

for (const { nodes = 0, ...one } of cases) {
  test(`${one.name} leave nothing behind`, async () => {
    const left = await grow(browser, server.origin, one, cycles, 100);
    assert.equal(left.listeners, 0);
    assert.ok(left.nodes <= nodes, `${left.nodes} nodes`);
    assert.ok(left.bytes <= compiled + budget * cycles, `${left.bytes} bytes`);
  });
}
