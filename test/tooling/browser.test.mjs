/** A Chromium that does not start is named, and is gone. What stands in for it waits for ever. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { launch } from './browser.mjs';
import { limits } from './limits.mjs';

const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Listens as Chromium does, and never answers. */
const silent = `require('net').createServer(() => undefined)
  .listen(0, '127.0.0.1', function () { console.error('DevTools listening on ws://127.0.0.1:' + this.address().port + '/'); });`;

const cases = [
  { name: 'says nothing', run: 'exec sleep 1000' },
  { name: 'says where it listens, and does not answer', run: `exec '${process.execPath}' --eval "$SILENT"` },
];

// Long enough for a shell on a busy machine, and short enough to be waited for.
limits.browser = 3_000;

cases.forEach(({ name, run }, index) => {
  test(`a Chromium that ${name} fails by its name, and is gone`, { timeout: limits.test }, async () => {
    const path = join(folder, `chromium-${index}`);
    const number = `${path}.pid`;
    writeFileSync(path, `#!/bin/sh\necho $$ >'${number}'\n${run}\n`, { mode: 0o755 });
    Object.assign(process.env, { CHROME_PATH: path, SILENT: silent });
    await assert.rejects(launch(), new Error(`The start of ${path} took longer than 3 s`));
    assert.ok(existsSync(number));
    assert.throws(() => process.kill(Number(readFileSync(number, 'utf8')), 0), { code: 'ESRCH' });
  });
});
