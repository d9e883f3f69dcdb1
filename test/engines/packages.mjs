/** What comes from the system's packages where it is not there yet: programs that are installed, and files that are only unpacked. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const available = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');

/** One at a time on a machine: two that read the lists of packages at once would both fail. */
function apt(options, cwd) {
  const lock = join(tmpdir(), 'disclosure-apt.lock');
  const command = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'APT::Sandbox::User=root', ...options];
  execFileSync('flock', [lock, ...command], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Installs packages where that can be done; whoever asks looks afterwards whether it has what it needs. */
export function install(...names) {
  if (!available() || process.getuid?.() !== 0) return;
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...names]);
}

/** The folder with the files of a package, which is not installed. */
export function unpack(name) {
  const folder = join(tmpdir(), 'disclosure-packages', name);
  if (existsSync(folder)) return folder;
  if (!available()) throw new Error(`The Debian package ${name} is needed, and there is no apt-get here.`);
  mkdirSync(join(folder, '..'), { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'package-'));
  if (process.getuid() === 0) apt(['update']);
  apt(['download', name], work);
  const [file] = readdirSync(work);
  execFileSync('dpkg-deb', ['--extract', join(work, file), join(work, 'files')]);
  // Another that unpacks the same at the same time may have been first.
  if (!existsSync(folder)) renameSync(join(work, 'files'), folder);
  rmSync(work, { recursive: true, force: true });
  return folder;
}
