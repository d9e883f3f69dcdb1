/** What is published: that it is what the source makes of it, and what a page may rely on. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { filesIn, root, tracked } from './tree.mjs';

/**
 * Bytes of each classic file after gzip, raised only by the change that needs it. The budget of the kernel, which every page loads, is
 * 27,000; the record of decisions says what stands above it.
 */
const ceilings = {
  'disclosure.js': 36_000,
  'disclosure-2014.js': 2_400,
  'disclosure-en.js': 4_450,
  'disclosure-findings.js': 8_450,
  'disclosure-push.js': 650,
  'disclosure-rows.js': 2_050,
  'disclosure-zh-TW.js': 4_700,
};
const kernelAndParts = Object.keys(ceilings);
const dist = join(root, 'dist');
const files = filesIn(dist);
const text = (file) => readFileSync(join(dist, file), 'utf8');

/** Builds a copy of the tree; the modules it needs are the same ones under the same path, so that source maps name them alike. */
function build() {
  const copy = mkdtempSync(join(tmpdir(), 'build-'));
  for (const part of ['src', 'package.json', 'tsconfig.json', 'rollup.config.mjs']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  const options = ['node_modules/rollup/dist/bin/rollup', '-c', '--silent', '--preserveSymlinks'];
  return { copy, ...spawnSync(process.execPath, options, { cwd: copy, encoding: 'utf8' }) };
}

test('a fresh build is the committed one, byte for byte and in what may be run', () => {
  const { copy, status, stderr } = build();
  try {
    assert.equal(status, 0, stderr);
    const fresh = filesIn(join(copy, 'dist'));
    const places = [join(copy, 'dist'), dist];
    const differs = (file) => {
      if (!fresh.includes(file) || !files.includes(file)) return true;
      const [[one, mode], [other, itsMode]] = places.map((place) => [readFileSync(join(place, file)), statSync(join(place, file)).mode]);
      return !one.equals(other) || ((mode ^ itsMode) & 0o111) !== 0;
    };
    assert.deepEqual([...new Set([...files, ...fresh])].filter(differs), [], 'these files differ: npm run build, and commit dist');
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

for (const file of kernelAndParts) {
  test(`${file} is read alike in every encoding: it is pure ASCII`, () => {
    assert.deepEqual(text(file).match(/[^\x20-\x7e\n]/g) ?? [], []);
  });

  test(`${file} is written in ES2017, but for the import of parts`, () => {
    const code = text(file).replace(/\bimport\(/, 'load(');
    assert.doesNotThrow(() => parse(code, { ecmaVersion: 2017, sourceType: 'script' }));
  });

  test(`${file} has not grown past its ceiling`, () => {
    const gzip = gzipSync(text(file), { level: 9 }).length;
    const ceiling = ceilings[file];
    assert.ok(
      gzip <= ceiling,
      `${gzip} bytes gzip, ${brotliCompressSync(text(file)).length} bytes brotli: ${gzip - ceiling} bytes over ${ceiling}`,
    );
  });
}

test('every part that comes beside the kernel has its ceiling', () => {
  const beside = files.filter((file) => /^disclosure-[\w-]+\.js$/.test(file) && file !== 'disclosure-import.js');
  assert.deepEqual(['disclosure.js', ...beside].sort(), [...kernelAndParts].sort());
});

/** What only a part says or does: part → words of it. */
const partial = {
  'disclosure-2014.js': ['statistics'],
  'disclosure-en.js': ['Natural persons'],
  'disclosure-findings.js': ['pointerover'],
  'disclosure-push.js': ['EventSource'],
  'disclosure-rows.js': ['beforeprint'],
  'disclosure-zh-TW.js': ['\\u7e3d\\u8a08'],
};

for (const [file, words] of Object.entries(partial)) {
  test(`what ${file} brings is in no other file that is loaded with it`, () => {
    for (const word of words) {
      assert.deepEqual(
        kernelAndParts.filter((other) => text(other).includes(word)),
        [file],
        word,
      );
    }
  });
}

/** Every call in a file by the name that is called. */
function calls(code) {
  const found = new Set();
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'CallExpression' || node.type === 'NewExpression') found.add(node.callee.name ?? node.callee.property?.name);
    Object.values(node).forEach(visit);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

for (const file of [...kernelAndParts, 'disclosure.esm.js']) {
  test(`${file} makes no code out of text`, () => {
    const called = calls(text(file));
    assert.deepEqual(
      ['eval', 'Function', 'execScript'].filter((name) => called.has(name)),
      [],
    );
    assert.doesNotMatch(text(file), /\beval\s*\(|\bnew Function\b|\.constructor\s*\(\s*["'`]/);
  });
}

for (const file of ['disclosure.js', 'disclosure.esm.js']) {
  test(`${file} is compiled as a whole while it comes, where the browser knows how`, () => {
    assert.equal(text(file).split('\n', 1)[0], '//# allFunctionsCalledOnLoad');
  });

  test(`the source map of ${file} leads to where a thing is written`, () => {
    const payload = JSON.parse(text(`${file}.map`));
    const lines = text(file).split('\n');
    for (const word of ['disclosure-change', 'use-credentials', 'prefers-reduced-motion']) {
      const line = lines.findIndex((each) => each.includes(word));
      const { originalSource, originalLine } = new SourceMap(payload).findEntry(line, lines[line].indexOf(word));
      const source = payload.sourcesContent[payload.sources.indexOf(originalSource)].split('\n');
      assert.ok(source[originalLine].includes(word), `${word}: ${originalSource}:${originalLine + 1}`);
    }
  });

  test(`${file} does not carry zod`, () => {
    assert.doesNotMatch(text(file), /zod|_zod|ZodMini/i);
  });
}

test('nothing published reaches for the network: the only addresses are the names of XML and JSON dialects', () => {
  // The importer knows the dialects of office files and of old pages by their names, and its reader of archives names its manual in an error.
  const named =
    /^https?:\/\/(?:www\.w3\.org\/|json-schema\.org\/draft\/|schemas\.(?:openxmlformats|microsoft|zwobble)\.|purl\.oclc\.org\/ooxml\/|www\.ibm\.com\/data\/dtd\/|www\.wps\.cn\/officeDocument\/|stuk\.github\.io\/jszip\/documentation\/)/;
  const found = files
    .filter((file) => !file.endsWith('.map'))
    .flatMap((file) => (text(file).match(/\b(?:https?|wss?):\/\/[^\s"'`)\\]+/g) ?? []).map((address) => `${file}: ${address}`));
  assert.deepEqual(
    found.filter((line) => !named.test(line.slice(line.indexOf(': ') + 2))),
    [],
  );
});

test('source maps name their sources from where they lie', () => {
  const wrong = files
    .filter((file) => file.endsWith('.map'))
    .flatMap((file) => {
      const { sources, sourceRoot = '' } = JSON.parse(text(file));
      return [sourceRoot, ...sources].filter((source) => /^(?:\/|\w+:|[A-Z]:\\)/i.test(source)).map((source) => `${file}: ${source}`);
    });
  assert.deepEqual(wrong, []);
});

test('the checksums are those of the files that a page may load', () => {
  const loaded = files.filter((file) => /^[^/]+\.(?:js|css)$/.test(file));
  const hash = (file) => `sha384-${createHash('sha384').update(text(file)).digest('base64')}`;
  assert.deepEqual(JSON.parse(text('integrity.json')), Object.fromEntries(loaded.map((file) => [file, hash(file)])));
});

test('the lock file fits every registry and every platform', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const isThere = (from, name) => {
    for (let place = from; ; place = place.slice(0, Math.max(place.lastIndexOf('node_modules/') - 1, 0))) {
      if (packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true;
      if (!place) return false;
    }
  };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isThere(place, name)),
  );
  assert.deepEqual(missing, [], 'optional packages without an entry');
  const resolved = Object.keys(packages).filter((place) => 'resolved' in packages[place]);
  assert.deepEqual(resolved, [], 'entries that name the place they came from');
});

test('no file tells where the project was made', () => {
  const here = 'test/tooling/dist.test.mjs';
  const telling = /\/(?:work|farm|root|home)\/[\w.-]|\bregistry\.[\w-]+\.\w+|file:\/\/\/(?!etc\/)\w/;
  const found = tracked()
    .filter((file) => file !== here)
    .flatMap((file) => {
      const match = telling.exec(readFileSync(join(root, file), 'utf8'));
      return match ? [`${file}: ${match[0]}`] : [];
    });
  assert.deepEqual(found, []);
});
