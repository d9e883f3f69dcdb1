/** A real browser for the tests of whole pages. */
import puppeteer from 'puppeteer-core';
import { args, findBrowser } from '../tooling/browser.mjs';

export const launch = async () => puppeteer.launch({ executablePath: await findBrowser(), args });

/** Opens an address and waits until every tag on it shows a report. */
export async function visit(browser, address, { width = 1280, before } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(address);
  await page.waitForFunction(() => {
    const tags = [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
    return tags.every((tag) => tag.getAttribute('status') === 'ready');
  });
  return page;
}

/** In a page: every tag of ours has begun, and none is under way. */
export function isSettled() {
  const tags = [...document.querySelectorAll('*')].filter(({ localName }) => customElements.get(localName));
  return tags.every((tag) => tag.hasUpdated && !tag.isUpdatePending && tag.status !== 'loading');
}
