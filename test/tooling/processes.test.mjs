/** What tests start is ended with them, whatever ends them; and what waits for it is not kept waiting. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { limits, within } from './limits.mjs';
import { start } from './processes.mjs';

/** A program with a child, which says who the two are. */
const family = ['-c', 'sleep 1000 & echo family $$ $!; exec sleep 1000'];

/** Runs in a process of its own: starts the program, says who is there and where it may write, and then goes on as it is told. */
const owner = (then) => `
  import { start } from ${JSON.stringify(new URL('processes.mjs', import.meta.url))};
  const { hear, folder } = start('A family', '/bin/sh', ${JSON.stringify(family)});
  const [, ...pids] = await hear(/family (\\d+) (\\d+)/);
  console.log(JSON.stringify({ pids, folder }));
  ${then}`;

/** A process that has ended may be kept in the list until somebody has asked how it went. */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const state = `/proc/${pid}/stat`;
  return !existsSync(state) || !/\) [ZX] /.test(readFileSync(state, 'utf8'));
}

async function allGone(pids, folder) {
  while (pids.some(isAlive) || existsSync(folder)) await pause(20);
}

const ends = [
  { name: 'has forgotten it', then: 'process.exit();' },
  { name: 'fails', then: 'throw new Error();' },
  ...['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'].map((signal) => ({ name: `is ended by ${signal}`, then: '', signal })),
];

for (const { name, then, signal } of ends) {
  test(`a program ends with its children and its folder when whoever started it ${name}`, { timeout: limits.test }, async () => {
    const process = spawn(globalThis.process.execPath, ['--input-type=module', '--eval', owner(then)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const gone = once(process, 'exit');
    const [said] = await once(process.stdout, 'data');
    const { pids, folder } = JSON.parse(said);
    if (signal) process.kill(signal);
    await gone;
    await within(limits.start, 'The end of the program', allGone(pids, folder));
  });
}

test('a program that is ended takes its children and its folder along', async () => {
  const program = start('A family', '/bin/sh', family);
  const [, ...pids] = await program.hear(/family (\d+) (\d+)/);
  await program.end();
  await within(limits.start, 'The end of the program', allGone(pids, program.folder));
});

test('what waits for a program fails with its name when somebody else ends it', async () => {
  const program = start('A family', '/bin/sh', family);
  const [, pid] = await program.hear(/family (\d+)/);
  const waiting = program.orGone(new Promise(() => undefined));
  process.kill(pid, 'SIGKILL');
  await assert.rejects(waiting, /^Error: A family was gone/);
});

test('a program that cannot start fails with its name and with what it said', async () => {
  const program = start('A browser', '/bin/sh', ['-c', 'echo no screen >&2; exit 1']);
  await assert.rejects(program.hear(/listening/), /^Error: A browser was gone, and had said: no screen$/);
  await assert.rejects(
    start('Another', '/nowhere/browser', []).hear(/listening/),
    /^Error: Another was gone, and had said: .*\/nowhere\/browser/,
  );
});

test('what takes too long is named', async () => {
  await assert.rejects(within(60, 'A page', new Promise(() => undefined)), /^Error: A page took longer than 0.06 s$/);
});
