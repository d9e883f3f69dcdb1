/** The example page for importing in the hands of somebody: how texts and files get into it, what it then shows, and what comes out. */
import assert from 'node:assert/strict';
import { violationsOf } from './axe.mjs';
import { use } from './browser.mjs';

/** Pastes into the box of the example page what Word puts on the clipboard. */
export const paste = (page, html) =>
  page.evaluate((text) => {
    const clipboardData = new window.DataTransfer();
    clipboardData.setData('text/html', text);
    clipboardData.setData('text/plain', '表格');
    document.getElementById('paste').dispatchEvent(new window.ClipboardEvent('paste', { clipboardData, cancelable: true }));
  }, html);

/** What the page says when it has done what it was asked to. */
export const shown = async (page) => {
  await page.waitForFunction(() => document.getElementById('status').className);
  return page.evaluate(async () => {
    const element = document.getElementById('report');
    for (const tag of [element, ...element.children]) await tag.updateComplete;
    const { troubles } = window;
    const text = (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return {
      troubles,
      status: text('#status')[0],
      doubts: text('#doubts li'),
      tables: element.querySelectorAll('table.disclosure-table').length,
      json: document.getElementById('json').value,
      snippet: document.getElementById('snippet').value,
      hidden: document.getElementById('result').hidden,
    };
  });
};

/** Nothing is too wide for the window, and axe finds nothing. */
export const assertFits = async (page) => {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(overflow <= 0, `the page is ${overflow} px too wide`);
  assert.deepEqual(await violationsOf(page), []);
};

/** Presses Tab until the focus is on what is looked for, as somebody without a mouse does. */
export async function tabTo(page, selector) {
  for (let turn = 0; turn < 40; turn++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  assert.fail(`${selector} cannot be reached by the keyboard`);
}

/**
 * Does what opens the file chooser, and chooses a file in it. That the browser is not to open its own is agreed before: a key or a click may be
 * faster than the wish.
 */
async function choose(page, path, act) {
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  await session.send('Page.setInterceptFileChooserDialog', { enabled: true });
  const opened = new Promise((resolve) => session.once('Page.fileChooserOpened', resolve));
  await act();
  const { backendNodeId } = await opened;
  await session.send('DOM.setFileInputFiles', { files: [path], backendNodeId });
  await session.detach();
}

/** Chooses a file with the mouse. */
export const clickFile = (page, path) => choose(page, path, () => page.click('label[for="file"]'));

/** Chooses a file with the keyboard. */
export async function keyFile(page, path) {
  await tabTo(page, '#file');
  await choose(page, path, () => page.keyboard.press('Enter'));
}

/** What the browser does when files of the file manager are let go over the page. */
export async function dropFile(page, path) {
  const session = await page.createCDPSession();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const at = { x: 100, y: 400, data };
  await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at });
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...at });
  await page.waitForSelector('body.dropping');
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...at });
}

/** What the clipboard gives in another page. */
export const pastedElsewhere = (browser) =>
  use(browser, 'pasting in another page', async (page) => {
    await page.setContent('<textarea autofocus></textarea>');
    await page.focus('textarea');
    await page.keyboard.press('KeyV', { commands: ['paste'] });
    return page.$eval('textarea', ({ value }) => value);
  });
