/**
 * Tags that are written as `<disclosure-table … />`: to HTML that is a start tag alone, so that the rest of the parent stands in the tag.
 * The source of a page cannot be seen from within, but where nothing stands behind a tag, what stands in it tells: until its figures are
 * there a tag holds a table, a link to them or a few words, the rest of a page is more. When in doubt it is not hidden.
 */
import { lastOf } from '../core/list.js';
import { isOurs } from './ours.js';
import { findAll, matches } from './unclobbered.js';

/** What belongs to a page and not to a tag. */
const furniture = 'main, nav, footer, script[src]';
/** What stands for the figures until they are there. */
const standIn = 'table, script, template, a[href*=".json"]';
/** What may stand in a line of words. */
const inline = 'a, b, br, em, i, img, small, span, strong';

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Whether an element is a tag that takes its report from the one around it. */
export const asks = (element: Element, tag: Element): boolean =>
  isOurs(element.localName) && !element.matches('[src], [for]') && element.closest(tag.localName) === tag;

/** Whether what stands in a tag is the rest of the page; where a report `provides` for tags inside, those that ask for it belong there. */
export function isUnclosed(tag: Element & { readonly provides: boolean }): boolean {
  const { nextSibling } = tag;
  if (nextSibling && !isElement(nextSibling)) return false;
  const nodes = [...tag.childNodes].filter((node) => !isElement(node) || !node.slot);
  const inside = nodes.filter(isElement).flatMap((element) => [element, ...findAll(element, '*')]);
  const isForeign = (element: Element): boolean => isOurs(element.localName) && !(tag.provides && asks(element, tag));
  if (inside.some((element) => matches(element, furniture) || isForeign(element))) return true;
  if (inside.some((element) => asks(element, tag))) return false;
  const words = nodes.filter((node) => (isElement(node) ? !matches(node, standIn) : node.textContent!.trim()));
  const blocks = words.filter((node) => isElement(node) && !matches(node, inline));
  const lines = blocks.length + Number(blocks.length < words.length);
  // Whoever breaks the line in front of an end tag breaks it behind, too.
  return lines > (/\n\s*$/.test((lastOf(nodes) as Text | undefined)?.data ?? '') ? 0 : 1);
}
