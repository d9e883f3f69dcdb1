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

/** Where the text of an element begins and ends in that of the whole. */
export type Extents = Map<Tree, readonly [start: number, end: number]>;

/** The text of a node as it is read, a line for each paragraph; nothing where it is longer than `most`. */
export function textOf(node: Tree, { most = Infinity, extents }: { most?: number; extents?: Extents } = {}): string {
  const pieces: string[] = [];
  let length = 0;
  const write = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  const read = (each: Tree): void => {
    if (typeof each === 'string') return write(plainSpaces(each));
    const { tag, attributes } = each;
    if (length > most || isHidden(each) || lookOf(inside(each, unstyled)) === 'hidden') return;
    if (tag === 'input') return /^(?:|text|number)$/.test(attributes['type'] ?? '') ? write(attributes['value'] ?? '') : undefined;
    const start = length;
    if (lines.has(tag)) write('\n');
    (tag === 'select' ? chosen(each) : each.children).forEach(read);
    if (lines.has(tag)) write('\n');
    extents?.set(each, [start, length]);
  };
  read(node);
  return length > most ? '' : pieces.join('');
}

/** A text as HTML has it: white space is one space. */
export const plainSpaces = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ');

const wrappers = new WeakMap<TreeElement, boolean>();

/** A table around nothing but one cell, as editors and old pages put them. It is found out once, since tables may stand in tables. */
export function isWrapper(table: TreeElement): boolean {
  let known = wrappers.get(table);
  if (known === undefined) {
    known = elements(table, /^t[dh]$/, 'table').length < 2 && elements(table, /^table$/, 'table').every(isWrapper);
    wrappers.set(table, known);
  }
  return known;
}

/** The option of a list that is shown. */
export function chosen(list: TreeElement): TreeElement[] {
  const options = elements(list, /^option$/);
  return [options.find(({ attributes }) => 'selected' in attributes) ?? options[0] ?? []].flat();
}

/** The elements of a tag that are shown, outermost first; the inside of `within` is not searched. */
export function elements(node: Tree, tag: RegExp, within?: string): TreeElement[] {
  const found: TreeElement[] = [];
  const search = ({ children }: TreeElement): void => {
    for (const child of children) {
      if (typeof child === 'string' || isHidden(child)) continue;
      if (tag.test(child.tag)) found.push(child);
      if (child.tag !== within) search(child);
    }
  };
  if (typeof node !== 'string' && !isHidden(node)) search(node);
  return found;
}
