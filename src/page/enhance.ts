/** Plain links that name a tag become that tag: links survive the HTML filters of editors, unknown tags do not. */
import { areaOf, type Area, type Areas } from './areas.js';
import { isOurs } from './ours.js';
import { findAll, matches } from './unclobbered.js';

/** Where links become tags, and which addresses they may name. */
export interface EnhanceOptions extends Areas {
  /** Origins, separated by spaces, that links may name besides the page's own. */
  readonly origins?: string | undefined;
}

/** What a link may say of the tag behind its name: `2020.json#disclosure-table?section=requests`. */
const attributes = ['section', 'lang', 'view'];
const named = 'a[href*="#"]';

const observed = new WeakMap<Node, Set<string>>();

/**
 * Turns the links below `root` whose fragment is the name of one of our tags into that element, now and when content is added later.
 * The link stays inside as what is shown until the figures are there. Safe to call twice.
 */
export function enhance(root: Document | Element = document, options: EnhanceOptions = {}): void {
  const { within, except, origins = '' } = options;
  const area = areaOf(root, options);
  const enhanceBelow = (node: Document | Element): void => {
    for (const link of findAll(node, named)) replace(link, area, origins);
  };
  enhanceBelow(root);
  const known = observed.get(root) ?? new Set();
  const key = [within, except, origins].join('\n');
  if (known.has(key)) return;
  observed.set(root, known.add(key));
  // Whether a page has an area at all is known when all of it is there.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => enhanceBelow(root), { once: true });
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (matches(node, named)) replace(node, area, origins);
        enhanceBelow(node);
      }
    }
  }).observe(root, { childList: true, subtree: true });
}

function replace(link: Element, area: Area, origins: string): void {
  const href = link.getAttribute('href')!;
  const [, address, tag = '', query = ''] = /^([^#]+)#([\w-]+)(?:\?(.*))?$/.exec(href) ?? [];
  if (!address || !tag.includes('-') || !isOurs(tag) || !area(link, true)) return;
  const element = link.ownerDocument.createElement(tag);
  element.setAttribute('src', address);
  element.setAttribute('origins', origins);
  new URLSearchParams(query).forEach((value, name) => attributes.includes(name) && element.setAttribute(name, value));
  link.replaceWith(element);
  element.appendChild(link);
}
