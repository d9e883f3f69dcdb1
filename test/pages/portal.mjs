/** What the tests of a file share while they run: a server and a browser. */
import { after } from 'node:test';
import { launch, visit } from './browser.mjs';
import { serve } from './server.mjs';

/**
 * Has a portal stand until the last test of the file has ended.
 *
 * @param pages - Path → `{ body, headers }`; any other path is a file of the project.
 * @param answer - Is asked before them, and says whether it has answered.
 */
export async function open(pages = {}, answer) {
  const server = await serve(pages, answer);
  const browser = await launch();
  after(async () => {
    await browser.close();
    await server.close();
  });
  return {
    origin: server.origin,
    browser,
    /** Has something done to a page and gives what comes of it; how to open the page is said as to `visit`. */
    async on(path, act, options) {
      const page = await visit(browser, `${server.origin}${path}`, options);
      try {
        return await act(page);
      } finally {
        await page.close();
      }
    },
  };
}
