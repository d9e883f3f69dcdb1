/** The command as npx runs it: from a checkout, and from the package as npm hands it out, in folders with any name. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { read, toHTML } from '../../dist/modules/api.js';
import { root } from './tree.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const name = '年报 2024 (定稿).json';
const report = join(root, 'stories/reports/suqian-2024.json');
const expected = toHTML(read(readFileSync(report, 'utf8')), { table: 'disputes' });

describe('npx disclosure', () => {
  const place = mkdtempSync(join(tmpdir(), '我的 网站 '));
  after(() => rmSync(place, { recursive: true, force: true }));

  before(() => {
    const options = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', place];
    const [{ filename }] = JSON.parse(execFileSync('npm', options, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }));
    execFileSync('tar', ['-xf', filename], { cwd: place });
    // As npm lays it out: the package, what it depends on, and a link to each command.
    const modules = join(place, 'node_modules');
    mkdirSync(join(modules, '.bin'), { recursive: true });
    cpSync(join(place, 'package'), join(modules, manifest.name), { recursive: true });
    for (const dependency of Object.keys(manifest.dependencies)) {
      mkdirSync(join(modules, dependency, '..'), { recursive: true });
      symlinkSync(join(root, 'node_modules', dependency), join(modules, dependency), 'dir');
    }
    for (const [command, file] of Object.entries(manifest.bin)) {
      symlinkSync(join('..', manifest.name, file), join(modules, '.bin', command));
    }
    cpSync(report, join(place, name));
  });

  // Once a week npm looks for a newer one of itself, and says so.
  const env = { ...process.env, npm_config_update_notifier: 'false' };
  const npx = (cwd, ...options) => {
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'disclosure', ...options], { cwd, env, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  const rendered = { status: 0, stdout: `<link rel="stylesheet" href="disclosure.css">\n${expected}\n`, stderr: '' };

  it('renders from a checkout', () => {
    assert.deepEqual(npx(root, 'render', 'stories/reports/suqian-2024.json', '--table', 'disputes'), rendered);
  });

  it('renders from the package, in a folder and from a file with spaces and Chinese letters', () => {
    assert.deepEqual(npx(place, 'render', name, '--table', 'disputes'), rendered);
    assert.deepEqual(npx(place, 'render', join(place, name), '--table', 'disputes'), rendered);
  });

  it('imports from the package what it renders', () => {
    const { status, stdout } = npx(place, 'render', name);
    assert.equal(status, 0);
    const { tables } = JSON.parse(
      execFileSync('npx', ['--no-install', 'disclosure', 'import', '-', '--year', '2024'], { cwd: place, input: stdout, encoding: 'utf8' }),
    );
    assert.deepEqual(tables, JSON.parse(readFileSync(report, 'utf8')).tables);
  });
});
