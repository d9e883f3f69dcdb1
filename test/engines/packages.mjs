/** What comes from the system's packages where it is not there yet: programs that are installed, and files that are only unpacked. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const available = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');
const isRoot = () => process.getuid?.() === 0;

/** One at a time on a machine: two that read the lists of packages at once would both fail. */
function apt(options, cwd, errors = 'inherit') {
  const lock = join(tmpdir(), 'disclosure-apt.lock');
  const command = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'APT::Sandbox::User=root', ...options];
  execFileSync('flock', [lock, ...command], {
    cwd,
    stdio: ['ignore', 'ignore', errors],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** The same, and once more with new lists of packages where there are none or they are old. */
function get(options, cwd) {
  try {
    apt(options, cwd, 'ignore');
  } catch {
    if (isRoot()) apt(['update']);
    apt(options, cwd);
  }
}

/** Installs packages where that can be done; whoever asks looks afterwards whether it has what it needs. */
export function install(...names) {
  if (available() && isRoot()) get(['install', '-y', '--no-install-recommends', ...names]);
}

/** The folder with the files of packages, which are not installed. */
export function unpack(...names) {
  const folder = join(tmpdir(), 'disclosure-packages', names.join('+'));
  if (existsSync(folder)) return folder;
  if (!available()) throw new Error(`The Debian packages ${names} are needed, and there is no apt-get here.`);
  mkdirSync(join(folder, '..'), { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'package-'));
  get(['download', ...names], work);
  for (const file of readdirSync(work)) execFileSync('dpkg-deb', ['--extract', join(work, file), join(work, 'files')]);
  // Another that unpacks the same at the same time may have been first.
  if (!existsSync(folder)) renameSync(join(work, 'files'), folder);
  rmSync(work, { recursive: true, force: true });
  return folder;
}
