/** The browsers that pages are opened in, each as its version, a way to open an address in it, and one to end it. */
import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { args, findBrowser } from '../tooling/browser.mjs';
import { oldChromiums, startOldChromium } from './old-chromium.mjs';
import { install } from './packages.mjs';
import { findWebKit, startWebKit } from './webkit.mjs';

const firefox = () => ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);

/** The path of a Firefox. */
function findFirefox() {
  if (!firefox()) install('firefox-esr');
  const path = firefox();
  if (!path) throw new Error('No Firefox found. Install firefox-esr.');
  return path;
}

async function steered(options) {
  const browser = await launch(options);
  const [page = await browser.newPage()] = await browser.pages();
  await page.setViewport({ width: 1280, height: 800 });
  return {
    version: (await browser.version()).replace(/^(?:Headless)?Chrome\//, 'Chromium ').replace(/^firefox\//i, 'Firefox '),
    // Whoever opens a page hears from the page itself how it went.
    open: async (url) => void page.goto(url).catch(() => undefined),
    close: () => browser.close(),
  };
}

const starts = {
  chromium: async () => steered({ executablePath: await findBrowser(), args }),
  firefox: async () => steered({ browser: 'firefox', executablePath: findFirefox(), headless: true }),
  webkit: () => startWebKit('gtk'),
  ...Object.fromEntries(Object.keys(oldChromiums).map((version) => [`chromium-${version}`, () => startOldChromium(version)])),
  'webkit-16': () => startWebKit('wpe'),
};

/** The names of the browsers of today. */
export const engines = ['chromium', 'firefox', 'webkit'];

/** The names of those of years past, each kind with the oldest first; `webkit-16` is what Safari 16.0 has. */
export const past = Object.keys(starts).filter((name) => !engines.includes(name));

/** The browser that the environment names; Chromium where it names none. */
export const named = process.env.BROWSER ?? 'chromium';

const finds = { firefox: findFirefox, webkit: () => findWebKit('gtk') };

/** Whether a browser is there, or has come when it was asked for; why not is said. */
export function canBeHad(name) {
  try {
    finds[name]?.();
    return true;
  } catch (error) {
    console.error(`${name} is left out: ${error.message}`);
    return false;
  }
}

export function start(name = named) {
  if (!starts[name]) throw new Error(`No browser is called ${name}; known are ${Object.keys(starts).join(', ')}.`);
  return starts[name]();
}
