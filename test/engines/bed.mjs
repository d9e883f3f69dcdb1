/** A bed for pages: a server that has them, and a browser that opens them and hears from each what it shows. */
import { serve } from '../pages/server.mjs';
import { limits, within } from '../tooling/limits.mjs';
import { start } from './browsers.mjs';
import { visits } from './visits.mjs';

/** The page with a script before all of its own, in whatever encoding it is. */
function withScript({ body, headers }, address) {
  const text = Buffer.from(body).toString('latin1');
  const script = `<script src="${address}"></script>`;
  if (!text.includes('<head>')) throw new Error('a page that is watched needs a head');
  return { body: Buffer.from(text.replace('<head>', `<head>${script}`), 'latin1'), headers };
}

/**
 * @param pages - Path → `{ body, headers }`; any other path is a file of the project.
 * @param name - Of the browser; the one that the environment names otherwise.
 */
export async function makeBed(pages, name) {
  const { expect, answer } = visits();
  const server = await serve(pages, answer);
  const browser = await start(name).catch(async (error) => {
    await server.close();
    throw error;
  });
  let count = 0;
  /** Fails where nothing is heard of a page, and at once where the browser is gone. */
  const heard = (what, result) => within(limits.page, `${what} in ${browser.version}`, browser.orGone(result));

  return {
    version: browser.version,
    origin: server.origin,
    open: (address) => browser.open(address),
    /** What to do for a page that is opened by hand: the script that it needs, and what will be heard of it. */
    expect(watched) {
      const { script, result } = expect(watched);
      return { script, result: () => heard('A page', result) };
    },
    /** Opens a page and says what it shows when it is `done`, or has looked often enough. */
    async visit(path, watched) {
      const { script, result } = expect(watched);
      // Relative addresses stay as they are.
      const address = path.replace(/[^/]*$/, (name) => `${++count}-${name}`);
      pages[address] = withScript(pages[path], script);
      const answer = browser.open(server.origin + address).then(() => result);
      return heard(path, answer).finally(() => delete pages[address]);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
