/** The server for whoever changes the project: a source changes, the bundle that pages get changes, and the pages hear of it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { root } from './tree.mjs';

describe('the server for development', () => {
  const copy = mkdtempSync(join(tmpdir(), 'dev-'));
  const file = (path) => join(copy, path);
  const committed = readFileSync(join(root, 'dist/disclosure.js'));
  let server, browser, page, origin;

  before(async () => {
    const parts = [
      'src',
      'stories',
      'dist',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'rollup.config.mjs',
      'test/tooling/ready.mjs',
    ];
    for (const part of parts) cpSync(join(root, part), file(part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), file('node_modules'), 'dir');
    server = spawn(process.execPath, ['stories/dev.mjs'], {
      cwd: copy,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    server.stderr.setEncoding('utf8');
    const [line] = await once(createInterface({ input: server.stdout }), 'line');
    origin = line;
    browser = await launch();
    page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`${origin}one-tag.html`);
  });

  after(async () => {
    await browser?.close();
    server.kill();
    rmSync(copy, { recursive: true, force: true });
  });

  const script = async () => (await fetch(`${origin}dist/disclosure.js`)).text();
  const shown = () => browser.orGone(page.waitForFunction(() => document.querySelector('disclosure-report')?.status === 'ready'));

  /** Does something that has the page load anew, and waits until it shows its report again. */
  async function loadedBy(act) {
    await browser.orGone(page.evaluate(() => (window.isOld = true)));
    act();
    await browser.orGone(page.waitForFunction(() => !window.isOld));
    await shown();
  }

  it('shows the demo with bundles of its own', async () => {
    await shown();
    assert.notEqual(await script(), committed.toString());
  });

  it('has a page load anew when a source changes', async () => {
    await loadedBy(() => appendFileSync(file('src/classic/kernel.ts'), "\nconsole.log('changed');\n"));
    assert.match(await script(), /console\.log\("changed"\)/);
  });

  it('has a page load anew when the page changes', async () => {
    await loadedBy(() => appendFileSync(file('stories/pages/one-tag.html'), '<!-- changed -->'));
    assert.match(await (await fetch(`${origin}one-tag.html`)).text(), /<!-- changed -->/);
  });

  it('says what is wrong with a source, and goes on when that is mended', async () => {
    const source = readFileSync(file('src/classic/kernel.ts'), 'utf8');
    const said = once(server.stderr, 'data');
    writeFileSync(file('src/classic/kernel.ts'), `${source}\nconst = 1;\n`);
    assert.match((await said)[0], /kernel\.ts/);
    await loadedBy(() => writeFileSync(file('src/classic/kernel.ts'), `${source}\nconsole.log('mended');\n`));
    assert.match(await script(), /mended/);
  });

  it('leaves dist as it is committed', () => {
    assert.ok(readFileSync(file('dist/disclosure.js')).equals(committed));
  });
});
