/** What npm hands out: that what package.json promises is there, and that nothing else is. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { test } from 'node:test';
import { filesIn, root } from './tree.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const everything = filesIn(join(root, 'dist')).map((file) => `dist/${file}`);

/** Each target of an entry of `exports`, whatever its condition. */
const targets = (entry) => (typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(targets));

/** The files that a target stands for; one with a star stands for several. */
function filesOf(target) {
  const path = target.replace(/^\.\//, '');
  const [start, end] = path.split('*');
  if (end === undefined) return existsSync(join(root, path)) ? [path] : [];
  return everything.filter((file) => file.startsWith(start) && file.endsWith(end) && file.length > path.length - 1);
}

const promised = [
  ...Object.values(manifest.exports).flatMap(targets),
  ...Object.values(manifest.bin),
  ...manifest.files,
  ...manifest.sideEffects,
  manifest.customElements,
];

test('every path that package.json names is there', () => {
  assert.deepEqual(
    promised.filter((target) => filesOf(target).length === 0),
    [],
  );
});

test('the command can be run as a file, from a checkout too', () => {
  for (const file of Object.values(manifest.bin)) {
    assert.match(readFileSync(join(root, file), 'utf8'), /^#!\/usr\/bin\/env node\n/);
    // A checkout has what is committed; Windows runs a command by its ending.
    if (process.platform !== 'win32') assert.equal(statSync(join(root, file)).mode & 0o111, 0o111);
  }
});

test('the package holds what it should, and nothing else', () => {
  const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
  });
  const packed = JSON.parse(said)[0].files.map(({ path }) => path);
  const wanted = [...everything, 'CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
  const without = (list, other) => list.filter((file) => !other.includes(file));
  assert.deepEqual({ missing: without(wanted, packed), more: without(packed, wanted) }, { missing: [], more: [] });
});

test('every tag has an entry of its own that registers it', () => {
  const { modules } = JSON.parse(readFileSync(join(root, manifest.customElements), 'utf8'));
  const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  assert.ok(tags.length >= 4);
  assert.deepEqual(
    tags.filter((tag) => !everything.includes(`dist/modules/define/${tag}.js`)),
    [],
  );
});

/** The tags that importing a module registers: its own, and those of the modules that it imports for nothing else. */
function registeredBy(path) {
  const code = readFileSync(path, 'utf8');
  const own = [...code.matchAll(/^define\(["']([^"']+)["']/gm)].map(([, tag]) => tag);
  const imports = [...code.matchAll(/^import ["'](\.[^"']+)\.js["']/gm)].map(([, name]) => join(dirname(path), name + extname(path)));
  return [...own, ...imports.flatMap(registeredBy)].sort();
}

test('no module that acts when it is imported has lost that on its way to dist', () => {
  const modules = filesIn(join(root, 'src/define')).map((file) => file.replace(/\.ts$/, ''));
  for (const module of modules) {
    const built = join(root, `dist/modules/define/${module}.js`);
    assert.notEqual(
      readFileSync(built, 'utf8')
        .replace(/^\/\/.*$/gm, '')
        .trim(),
      '',
      `${module} is empty`,
    );
    assert.deepEqual(registeredBy(built), registeredBy(join(root, `src/define/${module}.ts`)), module);
  }
});

/** A program that uses the package as its types say. */
const consumer = `
  import { describeFailure, failed, layout, locales, read, toHTML, type Report } from 'disclosure-widgets';
  import { DisclosureTable } from 'disclosure-widgets';
  import 'disclosure-widgets/define';
  import 'disclosure-widgets/define/disclosure-table';

  const report = read('{ "year": 2024, "tables": {} }');
  export const html: string = failed(report) ? describeFailure(report, locales[0]) : toHTML(report, { table: 'requests', lang: 'en' });
  export const rows = (of: Report): number | undefined => layout(of, 'requests')?.form.places.length;
  const table = document.createElement('disclosure-table');
  table.section = 'disputes';
  export const same: boolean = table instanceof DisclosureTable;
  // @ts-expect-error a section is a text
  table.section = 7;
`;

test('the types of the package serve a program that uses it', () => {
  const place = mkdtempSync(join(tmpdir(), 'consumer-'));
  try {
    mkdirSync(join(place, 'node_modules'));
    symlinkSync(root, join(place, 'node_modules/disclosure-widgets'), 'dir');
    writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(place, 'consumer.ts'), consumer);
    const options = '--noEmit --strict --target es2022 --module nodenext --lib es2022,dom,dom.iterable'.split(' ');
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options, 'consumer.ts'], {
      cwd: place,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
