import { areaOf, type Area, type Areas } from '../../../page/areas.js';
import { isOurs } from '../../../page/ours.js';
import { readPasted, type Languages } from './pasted-tables.js';
import { findAll, matches } from '../../../page/unclobbered.js';

/** What is followed, and where the tables outside of our tags are wanted there. */
const followed = new WeakMap<Node, Area>();
const nowhere: Area = () => false;

/**
 * Has the pasted tables below `root` read, now and when content is added later; those outside of our tags in the `loose` areas. Safe to
 * call twice. Nothing is read before our tags are there to show it, nor before the page has loaded: only then are its style sheets there,
 * and it looks as its readers see it.
 */
export function followPasted(root: Document | Element, words: Languages, loose?: Areas): void {
  const before = followed.get(root);
  followed.set(root, loose ? areaOf(root, loose) : (before ?? nowhere));
  const look = (): void => {
    if (customElements.get('disclosure-table')) readPasted(root, words, followed.get(root)!);
  };
  if (isLoaded()) look();
  else window.addEventListener('load', look, { once: true });
  if (before) return;
  void customElements.whenDefined('disclosure-table').then(() => isLoaded() && look());
  new MutationObserver((records) => {
    if (isLoaded() && records.some(concernsTable)) look();
  }).observe(root, { childList: true, subtree: true });
}

const isLoaded = (): boolean => document.readyState === 'complete';

/** A table that is not a tag's own. */
const foreign = 'table:not(.disclosure-table)';

const concernsTable = ({ target, addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some(
    (node) =>
      node instanceof Element &&
      (matches(node, foreign) ||
        findAll(node, foreign).length ||
        (matches(node, 'table') && !isOurs((target as Element).localName)) ||
        matches(target, `${foreign}, ${foreign} *`)),
  );
