/** Markup as plain values: written down once, printed as HTML text or built as DOM, so that the two cannot differ. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (Markup | string)[];
}

/** One without a value is not written. */
type Attributes = Readonly<Record<string, string | number | false | undefined>>;

/** One element. */
export const h = (tag: string, attributes: Attributes, ...children: readonly (Markup | string)[]): Markup => ({
  tag,
  attributes,
  children,
});

const given = ({ attributes }: Markup): string[] =>
  Object.keys(attributes).filter((name) => attributes[name] !== undefined && attributes[name] !== false);

const empty = new Set(['col', 'link']);
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' };

const escape = (text: string, special: RegExp): string => text.replace(special, (character) => entities[character]!);

/** The markup as HTML text, exactly as a browser would write the elements that `toDOM` builds. */
export function toText(node: Markup | string): string {
  if (typeof node === 'string') return escape(node, /[&<>\u00a0]/g);
  const attributes = given(node).map((name) => ` ${name}="${escape(String(node.attributes[name]), /[&<>"\u00a0]/g)}"`);
  const open = `<${node.tag}${attributes.join('')}>`;
  return empty.has(node.tag) ? open : `${open}${node.children.map(toText).join('')}</${node.tag}>`;
}

/** The markup as elements of a document. */
export function toDOM(node: Markup, document: Document): HTMLElement {
  const element = document.createElement(node.tag);
  for (const name of given(node)) element.setAttribute(name, String(node.attributes[name]));
  for (const child of node.children) {
    if (typeof child !== 'string') element.appendChild(toDOM(child, document));
    else if (child) element.appendChild(document.createTextNode(child));
  }
  return element;
}
