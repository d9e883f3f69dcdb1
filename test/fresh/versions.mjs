/** Says, as one line of JSON, what the empty system has by now: of itself, of Node, and of the browsers that the gate uses. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The version in what a command says; nothing where it is not there. */
function versionIn(command, options, env) {
  const settings = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...env } };
  try {
    return /\d[\w.]*/.exec(execFileSync(command, options, settings))?.[0];
  } catch {
    return undefined;
  }
}

/** Chromium is looked for as the gate does, which takes the one from npm. */
async function chromium() {
  if (!existsSync('node_modules')) return undefined;
  const { findBrowser } = await import('../tooling/browser.mjs');
  const { path, env } = await findBrowser();
  return versionIn(path, ['--version'], env);
}

const versions = {
  system: `Debian ${readFileSync('/etc/debian_version', 'utf8').trim()}`,
  node: process.versions.node,
  npm: versionIn('npm', ['--version']),
  Chromium: await chromium(),
  'Firefox ESR': versionIn('firefox-esr', ['--version']),
  WebKitGTK: versionIn('dpkg-query', ['--show', '--showformat=${Version}', 'libwebkit2gtk-4.1-0']),
};
console.log(JSON.stringify(versions));
