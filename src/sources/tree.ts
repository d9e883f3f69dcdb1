/** A parsed page as plain values, from whichever parser, and the text in it that a reader sees. */
import { isNumeric } from './figures.js';

/** An element: what of it carries tables. */
export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}

/** An element or a text. */
export type Tree = TreeElement | string;

/** What stands in a cell for a picture, or a table of its own: something is there, but no text. */
export const object = '\ufffc';

/** What is written in it is not shown, or was taken out again. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'del', 'rt', 'rp']);
/** Each begins a line of its own. */
const lines = new Set(
  'p div li br tr td th table h1 h2 h3 h4 h5 h6 section article header footer main ul ol dl dt dd blockquote pre center caption title'.split(
    ' ',
  ),
);

/** A mark that is raised, with what stands around it until the rest of its cell is known. */
const raised = /\s*\ue000([^\ue001]*)\ue001/g;

const styled = ({ attributes }: TreeElement, style: RegExp): boolean => style.test(attributes['style'] ?? '');

const isHidden = (element: TreeElement): boolean =>
  silent.has(element.tag) ||
  'hidden' in element.attributes ||
  styled(element, /display\s*:\s*none|visibility\s*:\s*collapse/i) ||
  (element.tag === 'input' && element.attributes['type'] === 'hidden');

/** Its place stays, but nobody sees what stands in it. */
const isInvisible = (element: TreeElement): boolean =>
  styled(element, /visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:p[tx])?\s*(?:;|$)/i);

/** The text of a node as it is read, a line for each paragraph. */
export function textOf(node: Tree): string {
  return text(node, textOf);
}

/**
 * The text of a cell, where a digit may mean another thing than in prose: one that is raised is a note's, one that is struck out is not
 * the number, and a picture is not nothing.
 */
export function textOfCell(cell: Tree): string {
  const found = inCell(cell);
  const bare = found.replace(raised, '');
  return isNumeric(bare) ? found.replace(raised, '($1)') : bare;
}

function inCell(node: Tree): string {
  if (typeof node === 'string' || isHidden(node)) return text(node, inCell);
  const { tag, attributes } = node;
  const inner = () => text(node, inCell);
  if (tag === 'table') return isWrapper(node) ? inner() : object;
  if (/^(?:img|object|embed|canvas|video|svg)$/.test(tag)) return [attributes['width'], attributes['height']].some(isDot) ? '' : object;
  if (tag === 'sup' || tag === 'sub') return inner().replace(/\S[^]*/, (mark) => `\ue000${mark}\ue001`);
  if (tag === 's' || tag === 'strike' || styled(node, /line-through/i)) return inner().replace(/\S[^]*/, (struck) => `~~${struck}~~`);
  return inner();
}

const isDot = (size: string | undefined): boolean => size === '0' || size === '1';

/** A table around nothing but one cell, as editors and old pages put them. */
export const isWrapper = (table: TreeElement): boolean => {
  const cells = elements(table, /^t[dh]$/, 'table');
  return cells.length < 2 && elements(table, /^table$/).every(isWrapper);
};

function text(node: Tree, read: (node: Tree) => string): string {
  if (typeof node === 'string') return node.replace(/[ \t\r\n\f]+/g, ' ');
  if (isHidden(node) || isInvisible(node)) return '';
  const { tag, attributes } = node;
  if (tag === 'input') return /^(?:|text|number)$/.test(attributes['type'] ?? '') ? (attributes['value'] ?? '') : '';
  const children = tag === 'select' ? chosen(node) : node.children;
  const inner = children.map(read).join('');
  return lines.has(tag) ? `\n${inner}\n` : inner;
}

/** The option of a list that is shown. */
function chosen(list: TreeElement): TreeElement[] {
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
