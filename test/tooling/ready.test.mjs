/** Installing before the tests and the build: when it is needed, and that it is not done otherwise. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { isInstalled } from './ready.mjs';
import { root } from './tree.mjs';

const lit = { version: '3.3.3', integrity: 'sha512-a' };

const cases = [
  { name: 'everything', wanted: { '': {}, lit }, installed: { lit }, is: true },
  { name: 'everything and more', wanted: { lit }, installed: { lit, zod: { version: '4.0.0' } }, is: true },
  { name: 'nothing', wanted: { lit }, installed: {}, is: false },
  { name: 'another version', wanted: { lit }, installed: { lit: { ...lit, version: '3.3.2' } }, is: false },
  { name: 'other content of the same version', wanted: { lit }, installed: { lit: { ...lit, integrity: 'sha512-b' } }, is: false },
  { name: 'all but one for another system', wanted: { lit, mac: { ...lit, optional: true } }, installed: { lit }, is: true },
];

describe('what the lock file names', () => {
  for (const { name, wanted, installed, is } of cases) {
    it(`is ${is ? '' : 'not '}installed where there is ${name}`, () => assert.equal(isInstalled(wanted, installed), is));
  }

  it('is installed in this very copy', () => {
    const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
      (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages,
    );
    assert.ok(isInstalled(wanted, installed));
  });
});

/** Stands for npm: installs what the lock file names, or fails. */
const npm = `
  import { copyFileSync, mkdirSync } from 'node:fs';
  if (process.argv[2] !== 'ci' || process.env.FAILS) process.exit(1);
  mkdirSync('node_modules', { recursive: true });
  copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

describe('getting ready', () => {
  let copy;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'ready '));
    mkdirSync(join(copy, 'test/tooling'), { recursive: true });
    cpSync(join(root, 'test/tooling/ready.mjs'), join(copy, 'test/tooling/ready.mjs'));
    writeFileSync(join(copy, 'npm.mjs'), npm);
    writeFileSync(join(copy, 'package-lock.json'), JSON.stringify({ packages: { '': {}, lit } }));
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));

  const makeReady = (more = {}) => {
    const env = { ...process.env, npm_execpath: join(copy, 'npm.mjs'), ...more };
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'test/tooling/ready.mjs')], { env, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('installs once, and says so in one line', () => {
    const { status, stdout, stderr } = makeReady();
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(stdout, /^Installing .*\n$/);
    assert.ok(existsSync(join(copy, 'node_modules/.package-lock.json')));
    assert.deepEqual(makeReady(), { status: 0, stdout: '', stderr: '' });
  });

  it('installs again where the lock file has changed', () => {
    makeReady();
    writeFileSync(join(copy, 'package-lock.json'), JSON.stringify({ packages: { '': {}, lit: { ...lit, version: '3.4.0' } } }));
    assert.match(makeReady().stdout, /^Installing /);
  });

  it('fails where npm fails', () => {
    const { status, stderr } = makeReady({ FAILS: 'yes' });
    assert.equal(status, 1);
    assert.match(stderr, /npm ci has failed/);
  });
});
