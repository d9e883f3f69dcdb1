/** A browser that is gone in the middle of a suite fails it at once, by name; `node test/tooling/kill.mjs` tries that with every suite. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandOf, killIn } from './kill.mjs';
import { limits } from './limits.mjs';

for (const file of ['test/pages/gb2312.test.mjs', 'test/elements/xss.test.ts']) {
  test(`${file} fails when its browser is killed, says so, and leaves nothing behind`, { timeout: limits.test }, async () => {
    const { killed, failed, said, left } = await killIn(commandOf(file));
    assert.ok(killed, said);
    assert.deepEqual({ failed, left }, { failed: true, left: [] });
    assert.match(said, /Chromium was gone/);
    assert.ok(said.includes(file), said);
  });
}
