/** Finds a Chromium that works, or gets one, and starts it: named by the environment, shipped with a package, installed, or from the system's packages. */
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { install } from '../engines/packages.mjs';
import { limits, within } from './limits.mjs';
import { start } from './processes.mjs';
import { shipped } from './shipped-chromium.mjs';

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
  // Letters are as wide as their font says, wherever they stand and whatever the system would prefer.
  '--font-render-hinting=none',
];

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const isThere = (path) => path && existsSync(path);

function fromSystem() {
  if (!installed.some(isThere)) install('chromium');
  return installed.find(isThere);
}

/**
 * A Chromium: its path, and what its environment needs. The one that comes with a package is the same on every machine, and opens a page in
 * a third of the processor's time, as it has no windows.
 *
 * @param own - Whether the machine's own is wanted, where it has one.
 */
export async function findBrowser({ own = false } = {}) {
  const named = [process.env.CHROME_PATH, ...(own ? installed : [])].find(isThere);
  if (named) return { path: named };
  const packed = await shipped();
  if (packed) return packed;
  const path = fromSystem();
  if (!path) throw new Error('No Chromium found. Install one, or name it in CHROME_PATH.');
  return { path };
}

/**
 * What the driver calls to act on a browser that is started here; all that it waits for has one limit, and the end of the browser ends it.
 *
 * @param program - The browser as it was started.
 * @param endpoint - Where it can be spoken to.
 */
export async function drive(program, endpoint, options) {
  const connection = puppeteer.connect({ browserWSEndpoint: endpoint, protocolTimeout: limits.page, ...options });
  const browser = await within(limits.start, 'Speaking to the browser', program.orGone(connection));
  async function orGone(promise) {
    try {
      return await program.orGone(promise);
    } catch (error) {
      // The connection is the first to go, with an error that does not say whose it was.
      if (!browser.connected) await program.orGone(new Promise(() => undefined));
      throw error;
    }
  }
  async function close() {
    await program.end();
    await browser.disconnect();
  }
  return Object.assign(browser, { orGone, close });
}

const viewport = { width: 1280, height: 800 };

/** Starts a Chromium, found as `findBrowser` does; its `orGone` fails where it is gone before what is waited for has come. */
export async function launch({ own, args: more = [], defaultViewport = viewport, protocolTimeout = limits.page } = {}) {
  const { path, env } = await findBrowser({ own });
  const options = (folder) =>
    puppeteer.defaultArgs({ headless: true, userDataDir: folder, args: [...args, '--remote-debugging-port=0', ...more] });
  // Files with Chinese names exist for a browser only where the system's letters are those of Unicode, which an empty system does not say.
  const program = start('Chromium', path, options, { env: { ...process.env, LC_ALL: 'C.UTF-8', ...env } });
  async function driven() {
    const [, endpoint] = await program.hear(/DevTools listening on (ws:\S+)/);
    return drive(program, endpoint, { defaultViewport, protocolTimeout });
  }
  try {
    return await within(limits.browser, `The start of ${path}`, driven());
  } catch (error) {
    await program.end();
    throw error;
  }
}
