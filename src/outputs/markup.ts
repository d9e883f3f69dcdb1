/** Markup as plain values: written down once, printed as HTML text or built as DOM, so that the two cannot differ. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

/** One element; attributes without a value are left out. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, string | number | false | undefined>> = {},
  ...children: readonly (Markup | string)[]
): Markup {
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [[name, String(value)] as const],
  );
  return { tag, attributes: Object.fromEntries(given), children };
}

const empty = new Set(['col', 'link']);
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' };

const escape = (text: string, special: RegExp): string => text.replace(special, (character) => entities[character]!);

/** The markup as HTML text, exactly as a browser would write the elements that `toDOM` builds. */
export function toText(node: Markup | string): string {
  if (typeof node === 'string') return escape(node, /[&<>\u00a0]/g);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(value, /[&<>"\u00a0]/g)}"`);
  const open = `<${node.tag}${attributes.join('')}>`;
  return empty.has(node.tag) ? open : `${open}${node.children.map(toText).join('')}</${node.tag}>`;
}

/** The markup as elements of a document. */
export function toDOM(node: Markup, document: Document): HTMLElement {
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  for (const child of node.children) {
    if (typeof child !== 'string') element.appendChild(toDOM(child, document));
    else if (child) element.appendChild(document.createTextNode(child));
  }
  return element;
}
