/**
 * Tries the README as a newcomer does: in an empty system in a folder, with Node and a clone of the last commit. Runs `npm start` and
 * `npm test` there, first with the lists of packages that this machine has, then with new ones, and writes stories/fresh.md.
 *
 *     npm run fresh -- [--lists kept|new] [--start-only] [--command "node --test test/tooling/serve.test.mjs"]
 *
 * KEEP=1 leaves the systems in the temporary folder, and their base and what npm fetched for the next run. Fails where anything does.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from '../engines/packages.mjs';
import { root } from '../tooling/tree.mjs';
import { startInside } from './inside.mjs';
import { stop } from './job.mjs';
import { isGreen, readGate, write } from './page.mjs';
import { settings } from './settings.mjs';
import { dateOfLists, makeBase, makeSystem } from './system.mjs';

const minutes = 60;
const ways = { kept: '原有的清单', new: '新的清单' };

const { values: options } = parseArgs({
  options: { lists: { type: 'string' }, 'start-only': { type: 'boolean' }, command: { type: 'string' } },
});

/** Says why this machine cannot do it, where it cannot. */
function obstacle() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return 'An empty system is made on a Debian or one of its kind.';
  if (process.getuid() !== 0) return 'An empty system needs root, for its mounts and its packages: sudo npm run fresh';
  install('debootstrap');
  if (!existsSync('/usr/sbin/debootstrap')) return 'The Debian package debootstrap is needed.';
  return undefined;
}

if (options.lists && !ways[options.lists]) throw new Error(`--lists takes ${Object.keys(ways).join(' or ')}.`);
const why = obstacle();
if (why) {
  console.error(why);
  process.exit(2);
}

const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
if (git('status', '--porcelain')) console.log('What is not committed is not tried.');

const keep = Boolean(process.env.KEEP);
const work = mkdtempSync(join(tmpdir(), 'disclosure-fresh-'));
const common = keep ? join(tmpdir(), 'disclosure-fresh') : work;
mkdirSync(common, { recursive: true });
const base = join(common, 'base');
const machine = { ...settings(), cache: join(common, 'npm') };

/** `npm start`, until the demo has been seen at the address that it says. */
async function tryStart(system) {
  const job = startInside(system, 'npm start', 15 * minutes, machine);
  const address = await job.heard(/^http:\/\/localhost:\d+\//m);
  const seconds = job.passed();
  const visit = address && (await startInside(system, `node test/fresh/visit.mjs ${address[0]}`, minutes, machine).ended);
  job.end();
  const { late } = await job.ended;
  return { shown: visit?.code === 0, seconds, late };
}

async function tryGate(system) {
  const ended = await startInside(system, options.command ?? 'npm test', 100 * minutes, machine).ended;
  return { ...ended, ...readGate(ended.said) };
}

async function trySystem(way) {
  const system = join(work, way);
  makeSystem(system, { base, settings: machine, lists: '/var/lib/apt/lists' });
  if (way === 'new') {
    const { code } = await startInside(system, 'apt-get -qq update', 10 * minutes, machine).ended;
    if (code) throw new Error('The lists of packages cannot be had.');
  }
  const lists = dateOfLists(system);
  console.log(`\n== ${way} lists of packages, of ${lists}: npm start`);
  const start = await tryStart(system);
  console.log(`\n== ${way} lists of packages, of ${lists}: ${options.command ?? 'npm test'}`);
  const gate = options['start-only'] ? { code: 0, names: [] } : await tryGate(system);
  const { said } = await startInside(system, 'node test/fresh/versions.mjs', 2 * minutes, machine).ended;
  return { title: ways[way], lists, start, gate, versions: JSON.parse(/^\{.*\}$/m.exec(said)?.[0] ?? '{}') };
}

async function tryAll() {
  await makeBase(base, machine);
  const systems = [];
  for (const way of options.lists ? [options.lists] : Object.keys(ways)) systems.push(await trySystem(way));
  for (const system of systems) {
    const { title, lists, start, gate } = system;
    const first = `${title} ${lists}: npm start ${start.shown ? 'shows the demo' : 'FAILED'} after ${start.seconds.toFixed(1)} s`;
    console.log(gate.said === undefined ? first : `${first}, then ${gate.code ? 'FAILED' : 'green'} after ${gate.seconds.toFixed(0)} s`);
  }
  if (Object.keys(options).length === 0) {
    const date = new Date().toISOString().slice(0, 10);
    writeFileSync(join(root, 'stories/fresh.md'), await write({ date, commit: git('rev-parse', '--short', 'HEAD'), systems }));
  }
  return systems.every(isGreen);
}

function clear() {
  if (keep) console.log(`Kept in ${work}`);
  else rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    process.exitCode = 130;
    stop();
  });
}
try {
  process.exitCode = (await tryAll()) ? 0 : 1;
} catch (error) {
  if (process.exitCode !== 130) throw error;
  console.error('Stopped.');
} finally {
  clear();
}
