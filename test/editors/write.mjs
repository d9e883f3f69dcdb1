/** What is left of a snippet when an editor has had it, in each of the two ways in which it can come into an editor. */
import { edit, putEditor } from './site.mjs';

/** Puts HTML on the clipboard as Word does: beside the text, and not cleaned by the browser. */
async function copy(browser, origin, html) {
  const page = await browser.newPage();
  await page.goto(`${origin}/admin/clipboard.html`);
  await page.evaluate((text) => {
    document.addEventListener('copy', (event) => {
      event.clipboardData.setData('text/html', text);
      event.clipboardData.setData('text/plain', new window.DOMParser().parseFromString(text, 'text/html').body.textContent);
      event.preventDefault();
    });
    document.execCommand('copy');
  }, html);
  await page.close();
}

/** The keys that people press; the browser does the rest. */
async function paste(page) {
  await page.bringToFront();
  await page.evaluate(() => window.rig.focus());
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['paste'] });
  await page.keyboard.up('Control');
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
const content = (page) => page.evaluate(() => window.rig.get());

/** An editor takes its time, and may take a pasted text in pieces: what it holds counts when that has changed and changes no more. */
async function settled(page, before) {
  let now = before;
  for (let turn = 0; turn < 30 && now === before; turn++, await pause()) now = await content(page);
  for (let same = 0; same < 5; await pause()) {
    const last = now;
    now = await content(page);
    same = now === last ? same + 1 : 0;
  }
  return now;
}

export const ways = {
  源代码: (page, html) => page.evaluate((text) => window.rig.set(text), html),
  粘贴: async (page, html, browser, origin) => {
    await copy(browser, origin, html);
    await paste(page);
  },
};

/** The content that the editor would save: each time a new article in a new page. */
export async function write(browser, origin, editor, html, way) {
  putEditor(editor);
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}${edit}`);
    await page.evaluate(`(${editor.start})().then((rig) => void (window.rig = rig))`);
    const before = await content(page);
    await ways[way](page, html, browser, origin);
    return await settled(page, before);
  } finally {
    await page.close();
  }
}
