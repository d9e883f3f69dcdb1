/** Finds a Chromium that works, or gets one: named by the environment, installed, shipped with a package, or from the system's packages. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from '../engines/packages.mjs';

export const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
];

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser works when it answers on its debugging port. */
function works(path) {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  return new Promise((resolve) => {
    const browser = spawn(path, ['--headless', ...args, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const end = (answer) => {
      clearTimeout(timer);
      browser.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      resolve(answer);
    };
    const timer = setTimeout(() => end(false), 20_000);
    let said = '';
    browser.stderr.on('data', (data) => {
      said += data;
      if (said.includes('DevTools listening on')) end(true);
    });
    browser.on('error', () => end(false));
    browser.on('exit', () => end(false));
  });
}

async function shipped() {
  try {
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'; // has the package bring its own system libraries
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    return (await works(path)) ? path : undefined;
  } catch {
    return undefined;
  }
}

function fromSystem() {
  install('chromium');
  return installed.find(existsSync);
}

/** The path of a Chromium. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  const path = (named && existsSync(named) ? named : installed.find(existsSync)) ?? (await shipped()) ?? fromSystem();
  if (!path) throw new Error('No Chromium found. Install one, or name it in CHROME_PATH.');
  return path;
}
