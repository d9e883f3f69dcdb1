/** A site with an editor at the back and an article in front, and what the readers of the article see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSettled } from '../pages/browser.mjs';
import { root } from '../tooling/tree.mjs';
import { address, figuresOf, text, title } from './snippets.mjs';

const html = (body) => ({ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body });
const script = (file) => ({ headers: { 'Content-Type': 'text/javascript' }, body: readFileSync(join(root, 'dist', file)) });
/** What lies on the site; the server is asked for what stands in it at that time. */
export const pages = {
  [address]: { headers: { 'Content-Type': 'application/json' }, body: text },
  '/js/disclosure.js': script('disclosure.js'),
  '/js/disclosure-import.js': script('disclosure-import.js'),
  '/admin/clipboard.html': html('<!DOCTYPE html><html lang="zh-CN"><title>Word</title><p>表格</p></html>'),
};

/** The editor and the article lie in folders of their own, so that an address that an editor rewrote leads where it would. */
export const edit = '/admin/edit.html';
const article = '/xxgk/nb/article.html';

export function putEditor({ head, body }) {
  pages[edit] = html(`<!DOCTYPE html><html lang="zh-CN"><title>编辑</title>${head}<body>${body}</body></html>`);
}

/** What readers see, in a page of theirs, of what an editor or a filter left of a snippet: the outcome, and whether the figures are right. */
export async function seen(page, origin, saved, { tables }) {
  pages[article] = html(`<!DOCTYPE html><html lang="zh-CN"><title>${title}</title><main>${saved}</main>
    <script src="/js/disclosure.js" data-enhance></script><script src="/js/disclosure-import.js" data-enhance></script></html>`);
  await page.goto(`${origin}${article}`);
  await page.waitForFunction(isSettled, { polling: 50 });
  return judge(await page.evaluate(look), figuresOf(tables));
}

function look() {
  const cells = (table) => [...table.querySelectorAll('td')].map(({ textContent }) => textContent.trim());
  const figures = (selector) => [...document.querySelectorAll(selector)].map(cells);
  return {
    ours: figures(':not([status="failed"])[status] > table.disclosure-table'),
    theirs: figures('table:not([status] > table.disclosure-table)'),
    failed: document.querySelectorAll('[status="failed"]').length,
    links: document.querySelectorAll('main a[href*=".json"]').length,
    rest: document.querySelector('main').textContent.trim(),
  };
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function judge({ ours, theirs, failed, links, rest }, expected) {
  if (ours.length) return { outcome: '官方表', right: same(ours, expected) && !theirs.length };
  if (theirs.length) {
    const numbers = theirs.map((cells) => cells.filter((cell) => /^\d+$/.test(cell)));
    return { outcome: '原表不动', right: same(numbers, expected) };
  }
  if (failed) return { outcome: '取不到数据', right: true };
  if (links) return { outcome: '只剩链接', right: true };
  return { outcome: rest ? '只剩文字' : '不显示', right: true };
}
