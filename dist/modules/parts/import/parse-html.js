import { parse, defaultTreeAdapter } from 'parse5';
import { within } from './limits.js';

const parseHTML = (text) => toTree(parse(text, { treeAdapter: counting() }));
function counting() {
  let [all, open] = [0, 0];
  return {
    ...defaultTreeAdapter,
    createElement(...element) {
      within("elements", ++all);
      return defaultTreeAdapter.createElement(...element);
    },
    onItemPush: () => within("depth", ++open),
    onItemPop: () => void open--
  };
}
function toTree(node) {
  if ("value" in node) return node.value;
  const attributes = "attrs" in node ? node.attrs.map(({ name, value }) => [name, value]) : [];
  const children = "childNodes" in node ? node.childNodes.filter(({ nodeName }) => !/^#(?:comment|documentType)$/.test(nodeName)) : [];
  return { tag: node.nodeName, attributes: Object.fromEntries(attributes), children: children.map(toTree) };
}

export { parseHTML };
//# sourceMappingURL=parse-html.js.map
