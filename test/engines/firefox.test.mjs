/**
 * A Firefox that cannot be driven says so by its name, and is gone; one that lacks a command of the driver can be driven without it. What stands
 * in for it behaves as one that is old, broken, or of another mind.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { limits } from '../tooling/limits.mjs';
import { canBeHad } from './browsers.mjs';
import { findFirefox, launchFirefox } from './firefox.mjs';

const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const number = join(folder, 'pid');

const refusing = fileURLToPath(new URL('refusing.mjs', import.meta.url));

/** Listens as Firefox does, and speaks another protocol. */
const stranger = `require('http').createServer((request, response) => response.writeHead(400).end())
  .listen(0, '127.0.0.1', function () { console.error('WebDriver BiDi listening on ws://127.0.0.1:' + this.address().port); });`;

const cases = [
  {
    name: 'is too old',
    version: '115.0',
    run: 'exec sleep 1000',
    says: 'Firefox 115.0 cannot be driven: it has to be 128 or younger',
    starts: false,
  },
  {
    name: 'ends at once',
    version: '140.12.0esr',
    run: 'echo no room >&2; exit 1',
    says: 'Firefox 140.12.0 cannot be driven: Firefox 140.12.0 was gone, and had said: no room',
  },
  {
    name: 'does not speak what the driver speaks',
    version: '200.0',
    run: `exec '${process.execPath}' --eval "$STRANGER"`,
    says: 'Firefox 200.0 cannot be driven: Unexpected server response: 400',
  },
];

for (const { name, version, run, says, starts = true } of cases) {
  test(`a Firefox that ${name} fails by its name, and is gone`, { timeout: limits.test }, async () => {
    const path = join(folder, version);
    const script = `#!/bin/sh\nif [ "$1" = --version ]; then echo 'Mozilla Firefox ${version}'; exit; fi\necho $$ >'${number}'\n${run}\n`;
    writeFileSync(path, script, { mode: 0o755 });
    Object.assign(process.env, { FIREFOX_PATH: path, STRANGER: stranger });
    rmSync(number, { force: true });
    await assert.rejects(launchFirefox(), new Error(says));
    assert.equal(existsSync(number), starts);
    if (starts) assert.throws(() => process.kill(Number(readFileSync(number, 'utf8')), 0), { code: 'ESRCH' });
  });
}

if (canBeHad('firefox')) {
  const real = findFirefox();
  test('a Firefox that cannot turn its screen opens a page in the size that was asked for', { timeout: limits.test }, async () => {
    const path = join(folder, 'refusing');
    const command = `'${process.execPath}' '${refusing}' emulation.setScreenOrientationOverride '${real}'`;
    writeFileSync(path, `#!/bin/sh\nif [ "$1" = --version ]; then exec '${real}' --version; fi\nexec ${command} "$@"\n`, { mode: 0o755 });
    process.env.FIREFOX_PATH = path;
    const browser = await launchFirefox({ width: 900 });
    try {
      const page = await browser.newPage();
      await page.goto('data:text/html,<title>here</title>');
      assert.deepEqual([await page.title(), await page.evaluate(() => window.innerWidth)], ['here', 900]);
      // It is the command that the driver's own way to give a page its size begins with.
      await assert.rejects(page.setViewport({ width: 900, height: 700 }), /setScreenOrientationOverride/);
    } finally {
      await browser.close();
    }
  });
}
