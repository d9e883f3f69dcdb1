import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from './tree.mjs';

const gates = [
  { title: 'the types of the source hold', tool: 'typescript/bin/tsc', options: ['-p', '.'] },
  { title: 'the types of the tests hold', tool: 'typescript/bin/tsc', options: ['-p', 'test'] },
  { title: 'the types of the stories hold', tool: 'typescript/bin/tsc', options: ['-p', 'stories'] },
  {
    title: 'the linter has nothing to say',
    tool: 'eslint/bin/eslint.js',
    options: ['.', '--config', 'test/tooling/eslint.config.mjs', '--max-warnings', '0'],
  },
  { title: 'every file is formatted', tool: 'prettier/bin/prettier.cjs', options: ['--check', '.'] },
];

for (const { title, tool, options } of gates) {
  test(title, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`node_modules/${tool}`, ...options], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, `${stdout}${stderr}`);
  });
}
