/** The filters that stand behind editors, as they are when nobody set them up. */
import { join } from 'node:path';
import sanitize from 'sanitize-html';
import xss from 'xss';
import { root } from '../tooling/tree.mjs';

/** DOMPurify needs a page to work in. */
export async function tool(browser) {
  const page = await browser.newPage();
  await page.addScriptTag({ path: join(root, 'node_modules/dompurify/dist/purify.min.js') });
  return page;
}

export const filters = {
  'js-xss': (html) => xss(html),
  'sanitize-html': (html) => sanitize(html),
  DOMPurify: (html, page) => page.evaluate((text) => window.DOMPurify.sanitize(text), html),
};
