/** HTML text → a tree, as every browser would read it, without asking one. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';
import { within } from './limits.js';
import type { Tree } from './tree.js';

export const parseHTML = (text: string): Tree => toTree(parse(text, { treeAdapter: counting() }));

/** Counts the elements while they are made: a page that never closes its tags makes more of them than it has text. */
function counting(): TreeAdapter<DefaultTreeAdapterMap> {
  let [all, open] = [0, 0];
  return {
    ...defaultTreeAdapter,
    createElement(...element) {
      within('elements', ++all);
      return defaultTreeAdapter.createElement(...element);
    },
    onItemPush: () => within('depth', ++open),
    onItemPop: () => void open--,
  };
}

function toTree(node: DefaultTreeAdapterTypes.Node): Tree {
  if ('value' in node) return node.value;
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => [name, value] as const) : [];
  const children = 'childNodes' in node ? node.childNodes.filter(({ nodeName }) => !/^#(?:comment|documentType)$/.test(nodeName)) : [];
  return { tag: node.nodeName, attributes: Object.fromEntries(attributes), children: children.map(toTree) };
}
