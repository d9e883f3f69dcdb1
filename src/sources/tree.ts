/** A parsed page as plain values, from whichever parser: what of it carries tables. */
export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}

/** An element or a text. */
export type Tree = TreeElement | string;

/** What is written in it is not shown. */
const silent = new Set(['script', 'style', 'template', 'noscript']);
/** Each begins a line of its own. */
const lines = new Set([
  'p',
  'div',
  'li',
  'br',
  'tr',
  'td',
  'th',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'caption',
  'title',
]);

const isHidden = ({ tag, attributes }: TreeElement): boolean =>
  silent.has(tag) || 'hidden' in attributes || /display\s*:\s*none/i.test(attributes['style'] ?? '');

/** The text of a node as it is read, a line for each paragraph; what `leave` names stays out. */
export function textOf(node: Tree, leave?: string): string {
  if (typeof node === 'string') return node.replace(/[ \t\r\n\f]+/g, ' ');
  if (isHidden(node) || node.tag === leave) return '';
  const text = node.children.map((child) => textOf(child, leave)).join('');
  return lines.has(node.tag) ? `\n${text}\n` : text;
}

/** The elements of a tag that are shown, outermost first; the inside of `within` is not searched. */
export function elements(node: Tree, tag: RegExp, within?: string): TreeElement[] {
  if (typeof node === 'string' || isHidden(node)) return [];
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const inner = child.tag === within ? [] : elements(child, tag, within);
    return tag.test(child.tag) && !isHidden(child) ? [child, ...inner] : inner;
  });
}
