/** A parsed page as plain values, from whichever parser, and the text in it that a reader sees. */
import { inside, isHidden, lookOf, unstyled } from './look.js';

/** An element: what of it carries tables. */
export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
  /** What a style sheet of the page may do to the text in it: change how it looks, or set it apart from what stands beside it. */
  readonly look?: 'doubtful' | 'apart';
}

/** An element or a text. */
export type Tree = TreeElement | string;

/** What stands in a cell for a picture, or a table of its own: something is there, but no text. */
export const object = '\ufffc';

/** Each begins a line of its own. */
export const lines: ReadonlySet<string> = new Set(
  'p div li br tr td th table h1 h2 h3 h4 h5 h6 section article header footer main ul ol dl dt dd blockquote pre center caption title'.split(
    ' ',
  ),
);

/** The text of a node as it is read, a line for each paragraph. */
export function textOf(node: Tree): string {
  if (typeof node === 'string') return plainSpaces(node);
  const { tag, attributes } = node;
  if (isHidden(node) || lookOf(inside(node, unstyled)) === 'hidden') return '';
  if (tag === 'input') return /^(?:|text|number)$/.test(attributes['type'] ?? '') ? (attributes['value'] ?? '') : '';
  const children = tag === 'select' ? chosen(node) : node.children;
  const inner = children.map(textOf).join('');
  return lines.has(tag) ? `\n${inner}\n` : inner;
}

/** A text as HTML has it: white space is one space. */
export const plainSpaces = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ');

/** A table around nothing but one cell, as editors and old pages put them. */
export const isWrapper = (table: TreeElement): boolean => {
  const cells = elements(table, /^t[dh]$/, 'table');
  return cells.length < 2 && elements(table, /^table$/).every(isWrapper);
};

/** The option of a list that is shown. */
export function chosen(list: TreeElement): TreeElement[] {
  const options = elements(list, /^option$/);
  return [options.find(({ attributes }) => 'selected' in attributes) ?? options[0] ?? []].flat();
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
