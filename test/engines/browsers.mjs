/** The browsers that pages are opened in, each as its version, a way to open an address in it, one to wait for it, and one to end it. */
import { launch } from '../tooling/browser.mjs';
import { findFirefox, launchFirefox } from './firefox.mjs';
import { oldChromiums, startOldChromium } from './old-chromium.mjs';
import { findWebKit, startWebKit } from './webkit.mjs';

/** How wide a page is in all of them. */
const width = 1280;

async function steered(launched) {
  const browser = await launched;
  try {
    const version = (await browser.version()).replace(/^(?:Headless)?Chrome\//, 'Chromium ').replace(/^firefox\//i, 'Firefox ');
    const page = await browser.newPage();
    const found = await page.evaluate(() => window.innerWidth);
    if (found !== width) throw new Error(`${version} cannot be driven: its pages are ${found} px wide, not ${width}`);
    return {
      version,
      // Whoever opens a page hears from the page itself how it went.
      open: async (url) => void page.goto(url).catch(() => undefined),
      orGone: browser.orGone,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The Chromium that all tests use where nobody names a browser. */
const usual = 'usual';

const starts = {
  [usual]: () => steered(launch()),
  chromium: () => steered(launch({ own: true })),
  firefox: () => steered(launchFirefox({ width })),
  webkit: () => startWebKit('gtk'),
  ...Object.fromEntries(Object.keys(oldChromiums).map((version) => [`chromium-${version}`, () => startOldChromium(version)])),
  'webkit-16': () => startWebKit('wpe'),
};

/** The names of the browsers of today, as the machine has them. */
export const engines = ['chromium', 'firefox', 'webkit'];

/** A browser that is too old for our script. */
export const tooOld = 'chromium-72';

/** The names of those of years past that the script is for, each kind with the oldest first; `webkit-16` is what Safari 16.0 has. */
export const past = Object.keys(starts).filter((name) => ![usual, ...engines, tooOld].includes(name));

/** The browser that the environment names. */
export const named = process.env.BROWSER ?? usual;

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

export async function start(name = named) {
  if (!starts[name]) throw new Error(`No browser is called ${name}; known are ${Object.keys(starts).join(', ')}.`);
  const browser = await starts[name]();
  async function open(address) {
    try {
      await browser.open(address);
    } catch (cause) {
      throw new Error(`${browser.version} does not open ${address}: ${cause.message}`, { cause });
    }
  }
  return { ...browser, open };
}
