import { isOurs } from './enhance.js';
import { readPasted, type Languages } from './pasted.js';

/** What is followed, and whether the tables outside of our tags are wanted there. */
const followed = new WeakMap<Node, boolean>();

/**
 * Has the pasted tables below `root` read, now and when content is added later; with `loose`, those outside of our tags too. Safe to
 * call twice. Nothing is read before our tags are there to show it.
 */
export function followPasted(root: Document | Element, words: Languages, loose = false): void {
  const before = followed.get(root);
  followed.set(root, loose || before === true);
  const look = (): void => {
    if (customElements.get('disclosure-table')) readPasted(root, words, followed.get(root)!);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { once: true });
  else look();
  if (before !== undefined) return;
  void customElements.whenDefined('disclosure-table').then(() => document.readyState === 'loading' || look());
  new MutationObserver((records) => {
    if (document.readyState !== 'loading' && records.some(concernsTable)) look();
  }).observe(root, { childList: true, subtree: true });
}

/** A table that is not a tag's own. */
const foreign = 'table:not(.disclosure-table)';

const concernsTable = ({ target, addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some(
    (node) =>
      node instanceof Element &&
      (node.matches(foreign) ||
        node.querySelector(foreign) ||
        (node.matches('table') && !isOurs((target as Element).localName)) ||
        (target as Element).closest?.(foreign)),
  );
