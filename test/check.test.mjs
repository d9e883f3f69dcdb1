/**
 * What can be said of the files without running them. Each tool keeps what it knows in `node_modules/.cache`: the second time is quicker, and
 * says the same.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './tooling/tree.mjs';

const cache = (name) => join(root, 'node_modules/.cache/check', name);

const remember = (name) => ['--cache', '--cache-strategy', 'content', '--cache-location', cache(name)];
const compile = (project) => ['typescript/bin/tsc', '-p', project, '--incremental', '--tsBuildInfoFile', cache(`${project}.tsbuildinfo`)];

const checks = [
  {
    title: 'the linter has nothing to say',
    command: ['eslint/bin/eslint.js', '.', '--config', 'test/tooling/eslint.config.mjs', '--max-warnings', '0', ...remember('eslint')],
  },
  { title: 'the types of the source hold', command: compile('.') },
  { title: 'the types of the tests and stories hold', command: compile('test') },
  { title: 'every file is formatted', command: ['prettier/bin/prettier.cjs', '--check', '.', ...remember('prettier')] },
];

const run = ([tool, ...options]) =>
  new Promise((resolve) => {
    const command = [join(root, 'node_modules', tool), ...options];
    execFile(process.execPath, command, { cwd: root, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ status: error ? error.code : 0, said: stdout + stderr }),
    );
  });

// The linter alone takes as long as the others together.
describe('the files', { concurrency: 2 }, () => {
  for (const { title, command } of checks) {
    it(title, async () => {
      const { status, said } = await run(command);
      assert.equal(status, 0, said);
    });
  }
});
