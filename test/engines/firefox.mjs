/** Firefox from 128 on, spoken to by WebDriver BiDi. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drive } from '../tooling/browser.mjs';
import { limits } from '../tooling/limits.mjs';
import { start } from '../tooling/processes.mjs';
import { install } from './packages.mjs';

/** The first that the driver's protocol is whole enough in. */
const oldest = 128;

const installed = () => [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path && existsSync(path));

/** The path of a Firefox. */
export function findFirefox() {
  if (!installed()) install('firefox-esr');
  const path = installed();
  if (!path) throw new Error('No Firefox found. Install firefox-esr, or name one in FIREFOX_PATH.');
  return path;
}

/** A new profile would begin with pages of the browser's own, which load things and look for updates. */
const preferences = {
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** Its version, as `140.12.0`. */
function versionOf(path) {
  const said = execFileSync(path, ['--version'], { encoding: 'utf8', timeout: limits.start, stdio: ['ignore', 'pipe', 'ignore'] });
  return /[\d.]+\d/.exec(said)?.[0] ?? 'of no version';
}

/**
 * Starts a Firefox. Its window gets its size when it starts: the driver would set it together with the screen's orientation, which Firefox 140 does
 * not know.
 */
export async function launchFirefox({ width = 1280, height = 900 } = {}) {
  const path = findFirefox();
  const version = versionOf(path);
  const name = `Firefox ${version}`;
  if (parseInt(version) < oldest) throw new Error(`${name} cannot be driven: it has to be ${oldest} or younger`);
  const options = (folder) => {
    const lines = Object.entries(preferences).map((pair) => `user_pref(${JSON.stringify(pair).slice(1, -1)});`);
    writeFileSync(join(folder, 'user.js'), lines.join('\n'));
    const size = [`--width=${width}`, `--height=${height}`];
    return ['--headless', '--no-remote', '--profile', folder, ...size, '--remote-debugging-port=0', 'about:blank'];
  };
  const program = start(name, path, options);
  try {
    const [, endpoint] = await program.hear(/WebDriver BiDi listening on (ws:\S+)/);
    return await drive(program, `${endpoint}/session`, { protocol: 'webDriverBiDi', defaultViewport: null });
  } catch (cause) {
    await program.end();
    throw new Error(`${name} cannot be driven: ${cause.message}`, { cause });
  }
}
