/** Where test files belong, and what somebody who names some gets. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { plan, stepOf, steps } from '../runner/files.mjs';
import { root } from './tree.mjs';

const places = [
  ['test/check.test.mjs', 'check'],
  ['test/core/cell.test.ts', 'core'],
  ['test/loading/feed.property.test.ts', 'core'],
  ['test/import/html-tables.page.test.ts', 'tags'],
  ['test/tooling/cli.test.mjs', 'tools'],
  ['test/elements/view.test.ts', 'tags'],
  ['test/stories.test.ts', 'tags'],
  ['test/pages/print.test.mjs', 'pages'],
  ['test/faults/faults.test.mjs', 'pages'],
  ['test/engines/pages.test.mjs', 'engines'],
  ['/srv/me/test/disclosure/test/core/cell.test.ts', 'core'],
  ['C:\\我的 文件\\disclosure\\test\\core\\cell.test.ts', 'core'],
  ['D:\\disclosure\\test\\engines\\pages.test.mjs', 'engines'],
  ['test/core/reading.ts', undefined],
  ['test/pages/server.mjs', undefined],
  ['README.md', undefined],
];

describe('a test file', () => {
  for (const [file, step] of places) {
    it(`${file} belongs to ${step ?? 'no step'}`, () => assert.equal(stepOf(file)?.name, step));
  }

  it('belongs to a step that is run, whichever it is', () => {
    const all = readdirSync(join(root, 'test'), { recursive: true }).filter(
      (file) => /\.test\.[a-z]+$/.test(file) && !file.includes('node_modules'),
    );
    const planned = plan([], root).planned.flatMap(({ files }) => files);
    assert.deepEqual(planned.map((file) => relative(join(root, 'test'), file)).sort(), all.sort());
  });
});

describe('the plan', () => {
  const namesOf = ({ planned }) => planned.map(({ name }) => name);
  const filesOf = ({ planned }) => planned.flatMap(({ files }) => files.map((file) => relative(root, file).replaceAll('\\', '/')));

  it('has every step, the quickest first, where nothing is asked for', () => {
    assert.deepEqual(
      namesOf(plan([], root)),
      steps.map(({ name }) => name),
    );
  });

  const asked = [
    { asked: ['core'], steps: ['core'], has: 'test/import/title.test.ts' },
    { asked: [resolve(root, 'test/core/cell.test.ts')], steps: ['core'], files: ['test/core/cell.test.ts'] },
    { asked: [resolve(root, 'test/core'), resolve(root, 'test/core/cell.test.ts')], steps: ['core'], has: 'test/core/text.test.ts' },
    { asked: [resolve(root, 'test/import')], steps: ['core', 'tags'], has: 'test/import/html-tables.page.test.ts' },
    {
      asked: [resolve(root, 'test/core/re*.test.ts')],
      steps: ['core'],
      files: ['test/core/read-tables.test.ts', 'test/core/read.test.ts'],
    },
    { asked: [resolve(root, '**/c?ll.test.ts')], steps: ['core'], files: ['test/core/cell.test.ts'] },
    { asked: ['engines', 'check'], steps: ['check', 'engines'], has: 'test/check.test.mjs' },
  ];
  for (const { asked: words, steps: names, files, has } of asked) {
    it(`for ${words.map((word) => relative(root, word) || word)} is of ${names}`, () => {
      const made = plan(words, root);
      assert.deepEqual([made.unknown, namesOf(made)], [[], names]);
      if (files) assert.deepEqual(filesOf(made), files);
      else assert.ok(filesOf(made).includes(has));
      assert.equal(new Set(filesOf(made)).size, filesOf(made).length);
    });
  }

  const unknown = ['nonsense', 'test/core/cel.test.ts', 'test/core/z*.test.ts', 'README.md', 'src'];
  for (const word of unknown) {
    it(`says that there is no test ${word}, and runs the others`, () => {
      const made = plan([resolve(root, word), 'check'], root);
      assert.deepEqual([made.unknown, namesOf(made)], [[resolve(root, word)], ['check']]);
    });
  }
});
