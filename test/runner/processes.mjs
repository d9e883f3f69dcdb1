/**
 * Processes that leave nothing behind. A test starts browsers and servers, and browsers start more; many make groups of their own, and some
 * outlive whoever started them. Each process therefore carries a mark in its environment that all of its descendants inherit, and is ended
 * together with everything that carries it. Where the system does not show other processes' environments, it is ended with its group.
 */
import { fork, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const variable = 'DISCLOSURE_TEST_RUN';
/** The mark of this run; a run inside of another one's test carries that one's too. */
const run = `${process.env[variable] ?? ''}${randomUUID()}/`;
let count = 0;

/**
 * Starts a module of Node's that can send messages; what it writes is shown, but for lines that nobody wants.
 *
 * @returns The `child`, and `end`, which ends it with all that it has started.
 */
export function start(module, options, { execArgv = [], env = {}, without } = {}) {
  const mark = `${run}${count++}/`;
  const child = fork(module, options, {
    detached: true,
    execArgv,
    env: { ...process.env, ...env, [variable]: mark },
    stdio: ['ignore', without ? 'pipe' : 'inherit', 'inherit', 'ipc'],
  });
  if (without) {
    const show = (line) => without.test(line) || console.log(line);
    createInterface({ input: child.stdout }).on('line', (line) => show(stripVTControlCharacters(line)));
  }
  tellGuard(`+${child.pid}`);
  return {
    child,
    end() {
      end([child.pid], mark);
      if (child.exitCode !== null || child.signalCode !== null) tellGuard(`-${child.pid}`);
    },
  };
}

let guard;

/** The guard sees this process end, in whatever way, and then ends all that it has left. */
function tellGuard(line) {
  if (!guard) {
    const module = fileURLToPath(new URL('guard.mjs', import.meta.url));
    guard = spawn(process.execPath, [module, run], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    guard.unref();
    guard.stdin.unref();
    guard.stdin.on('error', () => undefined); // Somebody has ended the guard itself.
  }
  guard.stdin.write(`${line}\n`);
}

/** Ends processes with their groups, and everything that carries a mark. */
export function end(pids, mark) {
  for (const pid of pids) {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', pid, '/t', '/f'], { stdio: 'ignore' });
    else kill(-pid);
  }
  // One that is about to end may just have started another.
  for (let round = 0, found = marked(mark); found.length && round < 100; round++, found = marked(mark)) found.forEach(kill);
}

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** The processes whose mark begins so. */
function marked(mark) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => environmentOf(pid).some((each) => each.startsWith(`${variable}=${mark}`)));
}

function environmentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
  } catch {
    return []; // Another user's, or one that has ended.
  }
}
