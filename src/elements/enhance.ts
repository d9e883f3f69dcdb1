/** Plain links that name a tag become that tag: links survive the HTML filters of editors, unknown tags do not. */

/** What a link may say of the tag behind its name: `2020.json#disclosure-table?section=requests`. */
const attributes = ['section', 'lang', 'view', 'findings', 'blank', 'refresh'];

const observed = new WeakSet<Node>();

/**
 * Turns the links below `root` whose fragment is the name of one of our tags into that element, now and when content is added later.
 * The link stays inside as what is shown until the figures are there. Safe to call twice.
 */
export function enhance(root: Document | Element = document): void {
  for (const link of root.querySelectorAll('a[href*="#"]')) replace(link);
  if (observed.has(root)) return;
  observed.add(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) enhanceWithin(node);
    }
  }).observe(root, { childList: true, subtree: true });
}

function enhanceWithin(element: Element): void {
  if (element.matches('a[href*="#"]')) replace(element);
  for (const link of element.querySelectorAll('a[href*="#"]')) replace(link);
}

function replace(link: Element): void {
  const href = link.getAttribute('href')!;
  const [, address, tag = '', query = ''] = /^([^#]+)#([\w-]+)(?:\?(.*))?$/.exec(href) ?? [];
  if (!address || !tag.includes('-') || !isOurs(tag) || link.closest(tag)) return;
  const element = link.ownerDocument.createElement(tag);
  element.setAttribute('src', address);
  new URLSearchParams(query).forEach((value, name) => attributes.includes(name) && element.setAttribute(name, value));
  link.replaceWith(element);
  element.appendChild(link);
}

/** Whether a tag is registered, and shows a report. */
export const isOurs = (tag: string): boolean => 'disclosureSource' in (customElements.get(tag) ?? {});
