/** What the page wrote inside a tag as its report. */
export type ChildSource =
  | { readonly kind: 'text'; readonly value: string; readonly node: Element }
  | { readonly kind: 'address'; readonly value: string; readonly node: Element };

/** The first child that holds or names a report: a JSON script block, else a link to a JSON file. */
export function childSource(element: Element): ChildSource | undefined {
  const children = [...element.children];
  const script = children.find((child) => child.localName === 'script' && child.getAttribute('type') === 'application/json');
  if (script) return { kind: 'text', value: script.textContent, node: script };
  const link = children.find((child) => child.localName === 'a' && leadsToJSON(child));
  return link && { kind: 'address', value: link.getAttribute('href')!, node: link };
}

const leadsToJSON = (link: Element): boolean =>
  link.getAttribute('type') === 'application/json' || /\.json(?:[?#]|$)/i.test(link.getAttribute('href') ?? '');
