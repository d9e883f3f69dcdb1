/** An empty system in a folder: Debian's base, this machine's Node, and a clone of the last commit. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../tooling/tree.mjs';
import { run } from './job.mjs';
import { baseOf, writeStanzas } from './sources.mjs';

/** Where the clone lies in the system. */
export const home = '/srv/disclosure-widgets';

const minutes = 60;

/** The base of the release, without anything that is not essential. */
export async function makeBase(folder, { release, entries }) {
  if (existsSync(folder)) return;
  const entry = baseOf(entries, release);
  if (!entry) throw new Error(`No source of ${release} is named in /etc/apt.`);
  const keyring = entry['Signed-By']?.startsWith('/') ? [`--keyring=${entry['Signed-By']}`] : [];
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  await run(['debootstrap', '--variant=minbase', ...keyring, release, part, entry.URIs.split(/\s+/)[0]], 30 * minutes);
  renameSync(part, folder);
}

/** The settings of this machine, as files of the system. */
function carry(system, { entries, apt, npm, files }) {
  execFileSync('cp', ['--recursive', '--dereference', '--parents', ...files, system]);
  writeFileSync(join(system, 'etc/apt/sources.list'), '');
  writeFileSync(join(system, 'etc/apt/sources.list.d/system.sources'), writeStanzas(entries));
  writeFileSync(join(system, 'etc/apt/apt.conf.d/90machine'), apt);
  writeFileSync(join(system, 'root/.npmrc'), npm);
}

/** The Node that runs this, with its npm and without its headers. */
function carryNode(system) {
  const npm = join(dirname(process.execPath), '../lib/node_modules/npm');
  if (!existsSync(npm)) throw new Error(`${process.execPath} has no npm of its own at ${npm}; install Node from its own archive.`);
  const place = join(system, 'usr/local');
  cpSync(process.execPath, join(place, 'bin/node'));
  chmodSync(join(place, 'bin/node'), 0o755);
  cpSync(npm, join(place, 'lib/node_modules/npm'), { recursive: true, dereference: true });
  for (const name of ['npm', 'npx']) symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(place, 'bin', name));
}

/** Makes a system out of the base; its lists of packages are those in the folder `lists`. */
export function makeSystem(system, { base, settings, lists }) {
  execFileSync('cp', ['--archive', '--reflink=auto', base, system]);
  carry(system, settings);
  carryNode(system);
  rmSync(join(system, 'var/lib/apt/lists'), { recursive: true });
  execFileSync('cp', ['--archive', lists, join(system, 'var/lib/apt/lists')]);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, join(system, home)]);
}

/** The day of the newest lists of packages in a system; nothing where it has none. */
export function dateOfLists(system) {
  const folder = join(system, 'var/lib/apt/lists');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('_InRelease')) : [];
  const dates = files.map((name) => Date.parse(/^Date: (.*)$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1]));
  return dates.length ? new Date(Math.max(...dates)).toISOString().slice(0, 10) : undefined;
}
