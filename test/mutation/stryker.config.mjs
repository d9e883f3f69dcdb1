/** How well the tests of the core would notice a change in it: every small change that makes no test fail counts against them. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const temporary = join(tmpdir(), 'disclosure-mutation');

export default {
  mutate: ['src/core/**/*.ts'],
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  mochaOptions: {
    spec: ['test/core/*.test.ts'],
    extension: ['ts'],
    require: ['./test/mutation/node.mjs'],
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What is made once, when a module is read, would need all tests in a process of its own for each change: an hour in all.
  ignoreStatic: true,
  // A change that loops is found by counting; a busy machine is no reason to call one found.
  timeoutMS: 30_000,
  thresholds: { high: 95, low: 90, break: 85 },
  ignorePatterns: ['dist', 'stories/pages', 'test/bench', 'test/pages', 'test/golden'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: join(temporary, 'report.json') },
  tempDirName: temporary,
};
