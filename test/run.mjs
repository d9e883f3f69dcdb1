/** The one gate: the tooling tests in Node, then the tests in a real browser. Its last line says how many passed and failed. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const total = { passed: 0, failed: 0 };

/** Runs a command, shows what it says but for its counting lines, and adds them up; one that dies without a count has failed. */
async function step(command, options, passedLine, failedLine) {
  let said = '';
  const child = spawn(command, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.on('data', (data) => {
    said += data;
    process.stdout.write(String(data).replace(/\d+ passed, \d+ failed\n/, '\n'));
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const plain = stripVTControlCharacters(said);
  const count = (pattern) => Number(pattern.exec(plain)?.[1] ?? 0);
  const passed = count(passedLine);
  const failed = count(failedLine);
  total.passed += passed;
  total.failed += failed || (code || !passed ? 1 : 0);
}

const tests = readdirSync('test', { recursive: true })
  .filter((file) => file.endsWith('.test.mjs') && !file.includes('node_modules'))
  .map((file) => `test/${file}`)
  .sort();

await step(process.execPath, ['--test', '--test-concurrency=2', '--test-reporter=spec', ...tests], /^ℹ pass (\d+)$/m, /^ℹ fail (\d+)$/m);
await step(
  'node_modules/.bin/wtr',
  ['--config', 'test/web-test-runner.config.mjs'],
  /^(\d+) passed, \d+ failed$/m,
  /^\d+ passed, (\d+) failed$/m,
);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || !total.passed ? 1 : 0;
