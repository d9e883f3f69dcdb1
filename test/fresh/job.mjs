/** A command that is watched, has a limit of time, and takes all that it started with it when it ends. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

const running = new Set();
let stopped = false;

/**
 * Puts a command into a space of its own for processes and mounts. Its processes end with it, also those that left their group,
 * and what it mounts is seen by nobody else and is gone with the last of them; it ends itself when whoever started it does.
 */
const apart = (command) => ['setpriv', '--pdeathsig', 'KILL', 'unshare', '--mount', '--pid', '--fork', '--kill-child', '--', ...command];

/** Starts a command, as root, and shows what it says; `seconds` is its limit. */
export function start(command, seconds) {
  if (stopped) throw new Error('Stopped.');
  const begin = performance.now();
  const [program, ...options] = apart(command);
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'] });
  const job = { said: '', end: () => child.kill('SIGKILL'), passed: () => (performance.now() - begin) / 1000 };
  const timer = setTimeout(() => {
    job.late = true;
    job.end();
  }, seconds * 1000);
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (text) => {
      job.said += stripVTControlCharacters(text);
      process[name].write(text);
    });
  }
  running.add(job);
  job.ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      running.delete(job);
      if (stopped) reject(new Error('Stopped.'));
      else resolve({ code: code ?? 1, said: job.said, late: job.late ?? false, seconds: job.passed() });
    });
  });
  /** What the command says of that form, once it has said it; nothing where it ends before. */
  job.heard = (pattern) =>
    new Promise((resolve, reject) => {
      child.stdout.on('data', () => pattern.test(job.said) && resolve(pattern.exec(job.said)));
      void job.ended.then(() => resolve(null), reject);
    });
  return job;
}

/** Runs a command to its end; one that fails ends the whole run. */
export async function run(command, seconds) {
  const { code, late } = await start(command, seconds).ended;
  if (code) throw new Error(`${command.join(' ')} ${late ? `did not end in ${seconds} s` : `failed with ${code}`}.`);
}

/** Ends everything that is running, which then fails, and lets nothing new start. */
export function stop() {
  stopped = true;
  running.forEach((job) => job.end());
}
