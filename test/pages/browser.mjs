/** A real browser for the tests of whole pages. */
import puppeteer from 'puppeteer-core';
import { args, findBrowser } from '../tooling/browser.mjs';

export const launch = async () => puppeteer.launch({ executablePath: await findBrowser(), args });

/**
 * Opens an address and waits until every tag on it shows a report, or for something else.
 *
 * @param before - Runs in the page before anything else does.
 * @param until - Says in the page whether there is nothing more to wait for.
 */
export async function visit(browser, address, { width = 1280, before, until = areReady } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(address);
  await page.waitForFunction(until);
  return page;
}

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
