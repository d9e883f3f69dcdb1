/** Pages in a real browser, for the tests of whole pages. */
import { limits, within } from '../tooling/limits.mjs';
import { setIn } from './fonts.mjs';

/**
 * Has something done in a page of its own, and gives what comes of it. It fails at once where the page or the browser is gone, and in the end
 * where it hangs.
 *
 * @param what - What is done, for whoever reads that it failed.
 */
export function use(browser, what, act) {
  async function doing() {
    const page = await browser.newPage();
    page.setDefaultTimeout(limits.page);
    const crash = new Promise((_, reject) => page.once('error', reject));
    try {
      return await Promise.race([act(page), crash]);
    } finally {
      await page.close();
    }
  }
  return browser.orGone(within(limits.test, what, doing()));
}

/**
 * Opens an address and waits until every tag on it shows a report, or for something else.
 *
 * @param font - The families of the tests that the page is set in; the machine's own where none is said.
 * @param before - Runs in the page before anything else does.
 * @param slow - How many times slower than this machine the page is run.
 * @param until - Says in the page whether there is nothing more to wait for.
 */
export async function visit(page, address, { width = 1280, font, before, slow = 1, until = areReady } = {}) {
  await page.setViewport({ width, height: 800 });
  if (slow > 1) await page.emulateCPUThrottling(slow);
  if (font) await setIn(page, font);
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(address);
  await page.waitForFunction(until);
  await laidOut(page);
}

/**
 * Lets what has changed be measured and shown: a tag may show its table, and then find in the next frame that there is no room for it. A frame's
 * callbacks run before its layout, so that the third tells.
 */
export const laidOut = (page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });

/** In a page: every tag shows a report. */
function areReady() {
  const tags = [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  return tags.every((tag) => tag.getAttribute('status') === 'ready');
}

/** In a page: every tag of ours has begun, and none is under way. */
export function isSettled() {
  const tags = [...document.querySelectorAll('*')].filter(({ localName }) => customElements.get(localName));
  return tags.every((tag) => tag.hasUpdated && !tag.isUpdatePending && tag.status !== 'loading');
}
