/** Tags that come and go, and figures that change, leave nothing behind: as often as the gate has time for; `npm run growth` is thorough. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cases, grow, pages } from './growth.mjs';
import { open } from './portal.mjs';

const cycles = 500;
/** Bytes that a cycle may leave, and that the engine may have found worth keeping of them all, such as compiled code. */
const budget = 64;
const compiled = 384 * 1024;

const portal = await open(pages);

for (const { nodes = 0, ...one } of cases) {
  test(`${one.name} leave nothing behind`, async () => {
    const left = await grow(portal.browser, portal.origin, one, cycles, 100);
    assert.equal(left.listeners, 0);
    assert.ok(left.nodes <= nodes, `${left.nodes} nodes`);
    assert.ok(left.bytes <= compiled + budget * cycles, `${left.bytes} bytes`);
  });
}
