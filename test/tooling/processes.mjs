/** The programs that tests start: each ends with the test file at the latest, whatever ends that, and takes its children and its folder along. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { limits, within } from './limits.mjs';

const leash = fileURLToPath(new URL('leash.sh', import.meta.url));
/** Windows has no process groups; there a program is ended alone. */
const hasGroups = process.platform !== 'win32';

/**
 * Starts a program.
 *
 * @param name - What it is called where it fails.
 * @param options - Its arguments, or how to make them of the folder that is its own.
 * @param writes - The variable of its environment that names this folder.
 * @returns `folder`, where it may write; `gone`, which comes when it has ended, and `end`, which ends it; `hear`, which gives what a pattern
 * finds in what it says, and fails where it ends before; and `orGone`, which does so for anything that waits for it.
 */
export function start(name, path, options, { env = process.env, writes = 'TMPDIR' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-'));
  const own = typeof options === 'function' ? options(folder) : options;
  const [program, ...all] = hasGroups ? ['/bin/sh', leash, folder, path, ...own] : [path, ...own];
  const child = spawn(program, all, { env: { ...env, [writes]: folder }, detached: hasGroups, stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  const heard = new Set();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-10_000);
      for (const listen of heard) listen();
    });
  }
  let ended;
  const gone = new Promise((resolve) => {
    ended = () => {
      if (!hasGroups) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
      resolve();
    };
    child.once('error', (error) => {
      said += error.message;
      ended();
    });
    child.once('exit', ended);
  });
  const loss = gone.then(() => {
    throw new Error(`${name} was gone${said ? `, and had said: ${said.trim().slice(-1000)}` : ''}`);
  });
  loss.catch(() => undefined);
  const orGone = (promise) => Promise.race([promise, loss]);

  async function hear(pattern) {
    let listen;
    const found = new Promise((resolve) => {
      listen = () => {
        const match = pattern.exec(said);
        if (match) resolve(match);
      };
      heard.add(listen);
      listen();
    });
    try {
      return await within(limits.start, `The start of ${name}`, orGone(found));
    } finally {
      heard.delete(listen);
    }
  }

  async function end() {
    child.kill('SIGKILL');
    await gone;
  }

  return { pid: child.pid, folder, gone, hear, orGone, end };
}
