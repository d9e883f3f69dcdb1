/** What comes from the system's packages where it is not there yet: programs that are installed, and files that are only unpacked. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '../tooling/limits.mjs';
import { once } from '../tooling/once.mjs';

const available = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');
const user = process.getuid?.();
const isRoot = user === 0;

/** One at a time on a machine: two that read the lists of packages at once would both fail. Users cannot open each other's lock. */
function apt(options, cwd, errors = 'inherit') {
  const lock = join(tmpdir(), `disclosure-apt-${user}.lock`);
  const command = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'APT::Sandbox::User=root', ...options];
  execFileSync('flock', [lock, ...command], {
    cwd,
    timeout: limits.install,
    stdio: ['ignore', 'ignore', errors],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** The same, and once more with new lists of packages where there are none or they are old. */
function get(options, names, cwd) {
  try {
    apt([...options, ...names], cwd, 'ignore');
  } catch {
    try {
      if (isRoot) apt(['update']);
      apt([...options, ...names], cwd);
    } catch (cause) {
      throw new Error(`The Debian packages ${names.join(' and ')} cannot be had: ${cause.message}`, { cause });
    }
  }
}

/** Installs packages where that can be done; whoever asks looks afterwards whether it has what it needs. */
export function install(...names) {
  if (available() && isRoot) get(['install', '-y', '--no-install-recommends'], names);
}

/** The folder with the files of packages, which are not installed. */
export const unpack = (...names) =>
  once(`debian-${names.join('+')}`, (work) => {
    if (!available()) throw new Error(`The Debian packages ${names.join(' and ')} are needed, and there is no apt-get here.`);
    get(['download'], names, work);
    const files = join(work, 'files');
    for (const file of readdirSync(work)) execFileSync('dpkg-deb', ['--extract', join(work, file), files]);
    return files;
  });
