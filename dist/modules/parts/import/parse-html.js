import { parse } from 'parse5';

const parseHTML = (text) => toTree(parse(text));
function toTree(node) {
  if ("value" in node) return node.value;
  const attributes = "attrs" in node ? node.attrs.map(({ name, value }) => [name, value]) : [];
  const children = "childNodes" in node ? node.childNodes.filter(({ nodeName }) => !/^#(?:comment|documentType)$/.test(nodeName)) : [];
  return { tag: node.nodeName, attributes: Object.fromEntries(attributes), children: children.map(toTree) };
}

export { parseHTML };
//# sourceMappingURL=parse-html.js.map
