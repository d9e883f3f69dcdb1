/**
 * Installs what package-lock.json names where it is not installed yet: `node test/tooling/ready.mjs`. Needs nothing but Node itself.
 *
 * npm writes down in `node_modules` what it has installed. That is compared, not the times of files, which a copy or a checkout sets anew.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whether every package of a lock file is installed in its version; optional ones may be for other systems. */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    return path === '' || (found ? found.version === version && found.integrity === integrity : Boolean(optional));
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Makes ready for whatever needs packages; fails where npm does. */
export function ready() {
  const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(packagesIn);
  if (installed && isInstalled(wanted, installed)) return;
  console.log('Installing the packages that package-lock.json names …');
  // The npm that runs this script, where one does; what it is called differs between systems.
  const { npm_execpath: npm } = process.env;
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const ignored = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...options], ignored)
    : spawnSync('npm', options, { ...ignored, shell: true });
  if (status !== 0) throw new Error(`npm ci has failed${error ? `: ${error.message}` : '.'}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ready();
