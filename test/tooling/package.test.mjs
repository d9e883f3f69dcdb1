/** The package as a program gets it: packed, unpacked beside what it depends on, bundled, and opened in a browser. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { use } from '../pages/browser.mjs';
import { launch } from './browser.mjs';
import { filesIn, root } from './tree.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? [])).sort();

/** Every entry that is JavaScript; one with a star stands for each of the files that it leads to. */
const entries = Object.entries(manifest.exports).flatMap(([entry, target]) => {
  const file = target.default ?? target;
  if (!file.endsWith('.js')) return [];
  const [before, after] = file.split('*');
  if (after === undefined) return entry;
  const found = filesIn(join(root, 'dist')).map((name) => `./dist/${name}`);
  return found
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .map((name) => entry.replace('*', name.slice(before.length, -after.length)));
});

const findings = 'disclosure-findings';

/** Entry → the tags that importing it registers. A part beside the classic file registers nothing before that is there. */
const promised = {
  '.': [],
  './import': [],
  './disclosure.js': tags.filter((tag) => tag !== findings),
  './disclosure.all.js': tags,
  './disclosure.esm.js': tags,
  ...Object.fromEntries(['2014', 'en', 'findings', 'import', 'push', 'rows', 'zh-TW'].map((part) => [`./disclosure-${part}.js`, []])),
  './define': tags,
  './define/index': tags,
  './define/offers': [],
  ...Object.fromEntries(tags.map((tag) => [`./define/${tag}`, [tag]])),
  ...Object.fromEntries(['2014', 'en', 'import', 'push', 'rows', 'zh-TW'].map((part) => [`./define/parts/${part}`, []])),
  './define/parts/findings': [findings],
};

const project = mkdtempSync(join(tmpdir(), 'project-'));
let browser;

before(async () => {
  const packages = join(project, 'node_modules');
  mkdirSync(packages);
  const options = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', project];
  const [{ filename }] = JSON.parse(execFileSync('npm', options, { cwd: root, encoding: 'utf8' }));
  execFileSync('tar', ['-xf', filename], { cwd: project });
  renameSync(join(project, 'package'), join(packages, manifest.name));
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(packages, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(packages, name), 'dir');
  }
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(project, { recursive: true, force: true });
});

/** A page's script, as a bundler makes it; with `all` it uses whatever the entry exports, so that nothing of it is left out. */
async function bundle(entry, all) {
  const name = JSON.stringify(manifest.name + entry.slice(1));
  const contents = all ? `import * as all from ${name}; globalThis.all = all;` : `import ${name};`;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: project }, bundle: true, format: 'iife', write: false });
  return outputFiles[0].text;
}

/** The tags that are registered on an otherwise empty page with this script. */
const registered = (script) =>
  use(browser, 'registering tags', async (page) => {
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addScriptTag({ content: script });
    assert.deepEqual(errors, []);
    return page.evaluate((all) => all.filter((tag) => customElements.get(tag)), tags);
  });

test('what each JavaScript entry of the package registers is written down', () => {
  assert.deepEqual(entries.sort(), Object.keys(promised).sort());
});

for (const [entry, expected] of Object.entries(promised)) {
  test(`importing ${entry} registers ${expected.join(', ') || 'nothing'}`, async () => {
    assert.deepEqual(await registered(await bundle(entry, !expected.length)), expected);
  });
}
