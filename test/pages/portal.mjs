/** What the tests of a file share while they run: a server and a browser. */
import { after } from 'node:test';
import { launch } from '../tooling/browser.mjs';
import { use, visit } from './browser.mjs';
import { serve } from './server.mjs';

/**
 * Has a portal stand until the last test of the file has ended.
 *
 * @param pages - Path → `{ body, headers }`; any other path is a file of the project.
 * @param answer - Is asked before them, and says whether it has answered.
 */
export async function open(pages = {}, answer) {
  const server = await serve(pages, answer);
  after(() => server.close());
  const browser = await launch().catch(async (error) => {
    await server.close();
    throw error;
  });
  after(() => browser.close());
  return {
    origin: server.origin,
    browser,
    /** Has something done to a page and gives what comes of it; how to open the page is said as to `visit`. */
    on: (path, act, options) =>
      use(browser, path, async (page) => {
        await visit(page, `${server.origin}${path}`, options);
        return act(page);
      }),
  };
}
