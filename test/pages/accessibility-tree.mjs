/** Chromium's own accessibility tree of a page, as a screen reader gets it and, of the page itself, what the tree says nothing of: the spans. */
export async function treeOf(page) {
  const session = await page.createCDPSession();
  const { root: top } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const elements = new Map();
  const visit = (node) => {
    elements.set(node.backendNodeId, node);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(child);
  };
  visit(top);
  const below = (node, role) =>
    node.childIds.flatMap((id) => {
      const child = byId.get(id);
      return child.role?.value === role ? [child] : below(child, role);
    });
  const attribute = ({ backendDOMNodeId }, name) => {
    const { attributes } = elements.get(backendDOMNodeId);
    const index = attributes.findIndex((text, place) => place % 2 === 0 && text === name);
    return index < 0 ? undefined : attributes[index + 1];
  };
  return { nodes, byId, below, attribute };
}

export const nameOf = (node) => node.name?.value ?? '';

/** What the tree says of a node, such as whether it has the focus. */
export const property = (node, name) => node.properties?.find((candidate) => candidate.name === name)?.value.value;
