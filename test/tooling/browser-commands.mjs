/** What a test asks of the browser around its page. */
import { pagesOf } from '../pages/pdf.mjs';
import { compare, others } from './golden.mjs';

const sessions = new WeakMap();

/** The developer tools' own session of a page; what is set in it holds as long as it is open. */
async function toolsOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

const commands = {
  /** Brings the page to the front: one behind another is shown no frames, so its observers wait for ever. */
  'to-front': (page) => page.bringToFront(),
  /** Has the page believe what the reader wishes, as media features with their values; none ends it. */
  wish: async (page, features) => (await toolsOf(page)).send('Emulation.setEmulatedMedia', { features }),
  /** Has the page believe that it is shown on a screen, or on paper (`print`); an empty text ends it. */
  medium: async (page, media) => (await toolsOf(page)).send('Emulation.setEmulatedMedia', { media }),
  /** Has the pointer stand somewhere in sight. */
  point: (page, { x, y }) => page.mouse.move(x, y),
  /** A picture of a rectangle of what is in sight, as the text of a PNG. */
  shoot: (page, clip) => page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false }),
  /** The leaves of paper that the page is printed on, each with its size and its texts. */
  print: async (page) => pagesOf(await page.pdf({ preferCSSPageSize: true })),
  /** How a story differs from its golden file; empty where it does not. */
  golden: (_page, { name, html }) => compare(name, html),
  /** The files among the golden ones that belong to none of these stories. */
  'golden-others': (_page, { names }) => others(names),
  /** Has the browser die, as one that crashes or that somebody ends. */
  die: async (page) => {
    const browser = await page.browser().target().createCDPSession();
    void browser.send('Browser.crash').catch(() => undefined); // which nobody is left to answer
  },
};

export const browserCommands = {
  name: 'browser-commands',
  async executeCommand({ command, payload, session }) {
    return commands[command] && ((await commands[command](session.browser.getPage(session.id), payload)) ?? true);
  },
};
