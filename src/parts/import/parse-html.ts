/** HTML text → a tree, as every browser would read it, without asking one. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Tree } from './tree.js';

export const parseHTML = (text: string): Tree => toTree(parse(text));

function toTree(node: DefaultTreeAdapterTypes.Node): Tree {
  if ('value' in node) return node.value;
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => [name, value] as const) : [];
  const children = 'childNodes' in node ? node.childNodes.filter(({ nodeName }) => !/^#(?:comment|documentType)$/.test(nodeName)) : [];
  return { tag: node.nodeName, attributes: Object.fromEntries(attributes), children: children.map(toTree) };
}
