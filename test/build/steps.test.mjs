/** The build's own steps, each by itself: what it makes of a small text, and that the result still does what the text said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { SourceMap } from 'node:module';
import { rollup as bundle } from 'rollup';
import { chunks, onlyIn, together } from '../../src/build/chunks.mjs';
import { lower } from '../../src/build/lower.mjs';
import { ordinary } from '../../src/build/ordinary.mjs';
import { squeeze } from '../../src/build/squeeze.mjs';
import { onwarn } from '../../src/build/warnings.mjs';
import { withoutGlobals } from '../../src/build/without-globals.mjs';

/** What rollup lends to a step. */
const rollup = {
  parse: (code) => parse(code, { ecmaVersion: 'latest', sourceType: 'module' }),
  error(message) {
    throw new Error(message);
  },
};
const transform = (step, code, id) => step.transform.call(rollup, code, id);
const fileName = 'made.js';
const finish = (step, code, format = 'iife') => step.renderChunk.call(rollup, code, { fileName }, { format });

test('a style sheet loses the white space that only people need, and nothing that a browser reads', () => {
  const { code } = transform(squeeze, 'export const sheet = `\n.a .b:not(.c) {\n  color: red;\n}\n`;', '/p/src/styles/table.ts');
  assert.equal(code, 'export const sheet = `.a .b:not(.c) {color:red;}`;');
  assert.equal(transform(squeeze, 'const text = `a\n b`;', '/p/src/core/text.ts'), null);
});

test('a private name of a class becomes an ordinary one, apart from those of other classes', () => {
  const classes = 'class A { #n = 1; get() { return this.#n; } } class B { #n = 2; get() { return this.#n; } }';
  const { code } = finish(ordinary, `${classes} result = [new A().get(), new B().get()];`);
  const context = {};
  runInNewContext(code, context);
  assert.deepEqual([...context.result], [1, 2]);
  assert.doesNotMatch(code, /#n/);
});

test('a finished file is pure ASCII, in the syntax of its target, with a map that leads back', async () => {
  const code = "(function () { 'use strict';\n globalThis.title = { ...{ label: '规章' }, more: globalThis.none?.x ?? 1 };\n})();";
  const { code: made, map } = await finish(lower('es2017', { all: fileName }), code);
  assert.match(made, /^\/\/# allFunctionsCalledOnLoad\n/);
  assert.match(made, /^[\x20-\x7e\n]*$/);
  assert.doesNotThrow(() => parse(made, { ecmaVersion: 2017, sourceType: 'script' }));
  const context = {};
  runInNewContext(`var self = this;${made}`, context);
  assert.deepEqual({ ...context.title }, { label: '规章', more: 1 });
  const lines = made.split('\n');
  const line = lines.findIndex((text) => text.includes('more'));
  assert.equal(new SourceMap(map).findEntry(line, lines[line].indexOf('more')).originalLine, 1);
});

test('lit’s code is edited, and a pattern that it has no more stops the build', () => {
  const id = '/p/node_modules/@lit/context/lib/context-request-event.js';
  assert.match(transform(withoutGlobals, 'class s extends Event{}', id).code, /extends Object\.getPrototypeOf\(UIEvent\)/);
  assert.throws(() => transform(withoutGlobals, 'class s extends Other{}', id), /is not in .*context-request-event\.js any more/);
  assert.equal(transform(withoutGlobals, 'class s extends Event{}', '/p/src/x.ts'), null);
});

/** A kernel and two parts, as the build makes files of them; `shared` is what both parts import and the kernel does not. */
async function filesOf(shared = '') {
  const modules = {
    kernel: `import './core'; export const beside = (file) => import('./' + file); export const start = (kernel) => take(kernel);
      const take = (kernel) => { const install = (part) => part.install(() => kernel); parts.forEach(install); parts.push = install; }`,
    core: `export const says = []; self.result = says;`,
    one: `import { says } from './core'; ${shared} says.push('one');`,
    two: `import { says } from './core'; ${shared} says.push('two');`,
    shared: `self.result.push('shared'); export const more = 1;`,
  };
  const virtual = {
    name: 'virtual',
    resolveId: (id) => `/${id.replace(/^\W+/, '')}`,
    load: (id) => modules[id.slice(1)],
  };
  const input = { disclosure: 'kernel', 'disclosure-one': 'one', 'disclosure-two': 'two' };
  const made = await bundle({ input, plugins: [virtual, chunks('1.2.3')], preserveEntrySignatures: 'allow-extension' });
  const { output } = await made.generate({ format: 'cjs', exports: 'named', manualChunks: together('disclosure', '/kernel') });
  return Object.fromEntries(output.map((chunk) => [chunk.fileName, chunk.code]));
}

for (const order of [
  ['disclosure', 'disclosure-one', 'disclosure-two'],
  ['disclosure-two', 'disclosure-one', 'disclosure'],
]) {
  test(`files of a kernel with its parts find each other in the order ${order.join(', ')}`, async () => {
    const files = await filesOf();
    const context = {};
    runInNewContext(`var self = this; var parts = self.disclosureParts = [];`, context);
    for (const name of order) runInNewContext(files[`${name}.js`], context);
    assert.deepEqual(
      [...context.result],
      order.filter((name) => name !== 'disclosure').map((name) => name.split('-')[1]),
    );
    assert.match(files['disclosure-one.js'], /version: "1\.2\.3"/);
    assert.doesNotMatch(files['disclosure-one.js'], /self\.result =/);
  });
}

test('parts that would share a file of their own stop the build', async () => {
  await assert.rejects(filesOf("import { more } from './shared'; says.push(more);"), /shares .* with other files/);
});

test('a step for one of several files leaves the others alone', () => {
  const step = { name: 'shout', renderChunk: (code) => code.toUpperCase() };
  assert.equal(finish(onlyIn(fileName, step), 'code'), 'CODE');
  assert.equal(finish(onlyIn('other.js', step), 'code'), null);
});

const warnings = [
  { name: 'what rollup has never said before', warning: { code: 'NEW', message: 'news' }, stops: true },
  { name: 'an empty bundle', warning: { code: 'EMPTY_BUNDLE', message: 'empty' }, stops: true },
  {
    name: 'a circle of ours',
    warning: { code: 'CIRCULAR_DEPENDENCY', ids: ['/p/src/a.ts', '/p/src/b.ts'], message: 'circle' },
    stops: true,
  },
  {
    name: 'a circle inside a dependency',
    warning: { code: 'CIRCULAR_DEPENDENCY', ids: ['/p/node_modules/x/a.js'], message: '' },
    stops: false,
  },
];
for (const { name, warning, stops } of warnings) {
  test(`${name} ${stops ? 'stops the build' : 'is passed over'}`, () => {
    if (stops) assert.throws(() => onwarn(warning), new RegExp(`${warning.code}: ${warning.message}`));
    else assert.doesNotThrow(() => onwarn(warning));
  });
}
