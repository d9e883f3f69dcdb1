import { lastOf } from '../core/list.js';
import { isOurs } from './ours.js';
import { findAll, matches } from './unclobbered.js';

const furniture = "main, nav, footer, script[src]";
const standIn = 'table, script, template, a[href*=".json"]';
const inline = "a, b, br, em, i, img, small, span, strong";
const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
const asks = (element, tag) => isOurs(element.localName) && !element.matches("[src], [for]") && element.closest(tag.localName) === tag;
function isUnclosed(tag) {
  const { nextSibling } = tag;
  if (nextSibling && !isElement(nextSibling)) return false;
  const nodes = [...tag.childNodes].filter((node) => !isElement(node) || !node.slot);
  const inside = nodes.filter(isElement).flatMap((element) => [element, ...findAll(element, "*")]);
  const isForeign = (element) => isOurs(element.localName) && !(tag.provides && asks(element, tag));
  if (inside.some((element) => matches(element, furniture) || isForeign(element))) return true;
  if (inside.some((element) => asks(element, tag))) return false;
  const words = nodes.filter((node) => isElement(node) ? !matches(node, standIn) : node.textContent.trim());
  const blocks = words.filter((node) => isElement(node) && !matches(node, inline));
  const lines = blocks.length + Number(blocks.length < words.length);
  return lines > (/\n\s*$/.test(lastOf(nodes)?.data ?? "") ? 0 : 1);
}

export { asks, isUnclosed };
//# sourceMappingURL=unclosed.js.map
