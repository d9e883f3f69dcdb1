const headings = 'h1,h2,h3,h4,h5,h6';

/** The level for headings inside an element: one below the heading that it stands under. */
export function levelBelow(element: Element): number {
  const root = element.getRootNode() as Document | ShadowRoot;
  const before = [...root.querySelectorAll(headings)].filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return Number(before[before.length - 1]?.localName[1] ?? 1) + 1;
}
