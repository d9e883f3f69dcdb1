/**
 * Kills the browser in the middle of every suite that has one: each has to end by itself, fail, and name the browser, and leave nothing behind.
 *
 *     node test/tooling/kill.mjs [file …]
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { limits, within } from './limits.mjs';
import { root } from './tree.mjs';

const node = (...options) => [process.execPath, ['--test', '--test-reporter=spec', ...options]];
const wtr = join(root, 'node_modules/@web/test-runner/dist/bin.js');
const runner = (file) => [process.execPath, [wtr, '--config', 'test/web-test-runner.config.mjs'], { FILES: file }];

/** How a file is run. */
export const commandOf = (file) => (file.endsWith('.ts') ? runner(file) : node(file));

/** One of the machine's processes, as Linux describes it; nothing where it has just ended. */
function readProcess(id) {
  try {
    const [, state, parent, group] = /\) (\S) (\d+) (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'latin1').replace(/.*\)/s, ')'));
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return [{ pid: Number(id), parent: Number(parent), group: Number(group), state, command }];
  } catch {
    return [];
  }
}

/** All processes of the machine. A Linux without any more packages has no `ps`, and the others have no `/proc`. */
function allProcesses() {
  if (process.platform === 'linux') return readdirSync('/proc').filter(Number).flatMap(readProcess);
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid=,pgid=,stat=,command='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid, parent, group, state, ...command] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), group: Number(group), state, command: command.join(' ') };
  });
}

/** The processes that a run has started, whoever of them is still there: those below it, and those of the groups that they have made. */
function family(root) {
  const known = new Set([root]);
  return () => {
    const all = allProcesses();
    for (let size = 0; size < known.size;) {
      size = known.size;
      for (const { pid, parent, group } of all) if (known.has(parent) || known.has(group)) known.add(pid);
    }
    return all.filter(({ pid, state }) => known.has(pid) && !state.startsWith('Z'));
  };
}

/** The browser: what a test starts leads a group of its own. A leash that has not let go yet is none, nor is a screen. */
function victim(processes, name) {
  // One that is just turning into another program has no command.
  const leads = ({ pid, group, command }) => pid === group && command && !/leash\.sh|Xvfb/.test(command);
  return processes.find(name ? ({ command }) => basename(command.split(' ')[0]) === name : leads);
}

/**
 * Runs a suite, and kills its browser after the first test has passed; the test runner's as soon as it is there, as it tells of no single test.
 *
 * @param name - The program to be killed, where the browser is not the one that the test has started.
 * @returns whether the run has failed, what it said, and what is left of it.
 */
export async function killIn([program, options, env = {}], name) {
  const run = spawn(program, options, { cwd: root, env: { ...process.env, ...env, NODE_TEST_CONTEXT: undefined } });
  const members = family(run.pid);
  const ended = once(run, 'close');
  let said = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (data) => (said += data));
  const isUnderWay = () => /✔/.test(said) || env.FILES;
  let killed;
  while (!killed && run.exitCode === null) {
    await pause(50);
    if (isUnderWay()) killed = victim(members(), name);
    if (killed) process.kill(killed.pid, 'SIGKILL');
  }
  const [code] = await within(limits.test, `The end of ${options.join(' ')}`, ended);
  let left = members();
  for (let look = 0; left.length && look < 100; look++, left = members()) await pause(50);
  return { killed: killed?.command, failed: code !== 0, said, left: left.map(({ command }) => command) };
}

/** Those of the project's tools that open a browser. */
const tools = ['tooling/dev', 'tooling/editors', 'tooling/package'].map((name) => `test/${name}.test.mjs`);

const pages = readdirSync(join(root, 'test/pages'))
  .filter((file) => file.endsWith('.test.mjs'))
  .map((file) => ({ title: `test/pages/${file}`, command: commandOf(`test/pages/${file}`) }));
const engine = (BROWSER, name) => ({
  title: `test/engines/pages.test.mjs in ${BROWSER}${name ? `, ${name}` : ''}`,
  command: [...node('test/engines/pages.test.mjs'), { BROWSER }],
  name,
});
const suites = [
  ...pages,
  { title: 'test/faults/faults.test.mjs', command: commandOf('test/faults/faults.test.mjs') },
  ...tools.map((file) => ({ title: file, command: commandOf(file) })),
  engine('chromium'),
  engine('chromium-76'),
  engine('firefox'),
  engine('webkit'),
  engine('webkit', 'MiniBrowser'),
  { title: 'test/elements/xss.test.ts', command: commandOf('test/elements/xss.test.ts') },
];

async function main(named) {
  const chosen = suites.filter(({ title }) => !named.length || named.some((file) => title.startsWith(file)));
  for (const { title, command, name } of chosen) {
    const begin = performance.now();
    const { killed, failed, said, left } = await killIn(command, name);
    const [words] = /[\w .]+ (?:was gone|does not open)/.exec(said) ?? ['nothing of it'];
    const right = killed && failed && /was gone|does not open/.test(said) && !left.length;
    console.log(
      `${right ? 'right' : 'WRONG'} ${title}: ended after ${Math.round((performance.now() - begin) / 1000)} s, said: ${words.trim()}`,
    );
    if (!right) console.log({ killed, failed, left, said: said.slice(-3000) });
    if (!right) process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
