/** The tables of a page → rows of cells. Tables in tables stand for themselves: old pages are laid out with tables. */
import { textOfCell } from './cell-text.js';
import { within } from './limits.js';
import type { RawCell, RawTable } from './raw-table.js';
import { withSheets } from './style-sheet.js';
import { elements, isWrapper, type Tree, type TreeElement } from './tree.js';

/** The tables in an element of a page, or the element itself. */
export function tablesIn(element: ParentNode): RawTable[] {
  return tablesInTree(toTree(element));
}

/** The tables in a parsed page. A table around one cell's text is part of that text. */
export function tablesInTree(tree: Tree): RawTable[] {
  const tables = elements({ tag: '', attributes: {}, children: [withSheets(tree)] }, /^table$/);
  const parts = new Set(tables.flatMap((table) => elements(table, /^table$/, 'table').filter(isWrapper)));
  let count = 0;
  return tables
    .filter((table) => !parts.has(table))
    .map((table) => {
      const rows = rowsOf(table);
      for (const { cells } of rows) within('cells', (count += cells.length));
      return rows;
    })
    .map((rows) => ({ rows: rows.map(({ cells, around }) => cells.map((cell) => cellOf(cell, around))) }));
}

/** A row's cells, and what stands between them and their table. */
interface TreeRow {
  readonly cells: readonly TreeElement[];
  readonly around: readonly TreeElement[];
}

function rowsOf(table: TreeElement): TreeRow[] {
  const sections = elements(table, /^t(?:head|body|foot)$/, 'table');
  const outer = new Map<Tree, TreeElement>(sections.flatMap((section) => section.children.map((child) => [child, section] as const)));
  return elements(table, /^tr$/, 'table')
    .map((row) => ({ cells: elements(row, /^t[dh]$/, 'table'), around: [outer.get(row) ?? [], row].flat() }))
    .filter(({ cells }) => cells.length);
}

function cellOf(cell: TreeElement, around: readonly TreeElement[]): RawCell {
  return {
    text: textOfCell(cell, around)
      .replace(/\n\s*\n/g, '\n')
      .trim(),
    colspan: Number(cell.attributes['colspan']) || 1,
    rowspan: Number(cell.attributes['rowspan']) || 1,
    ...(cell.tag === 'th' && { header: true }),
  };
}

/** A page's own nodes as plain values. */
export function toTree(root: Node): Tree {
  let count = 0;
  const read = (node: Node, depth: number): Tree => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    within('depth', depth);
    within('elements', ++count);
    const attributes = node instanceof Element ? [...node.attributes].map(({ name, value }) => [name, value] as const) : [];
    const children = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE || nodeType === Node.ELEMENT_NODE);
    const inner = children.map((child) => read(child, depth + 1));
    return { tag: node.nodeName.toLowerCase(), attributes: Object.fromEntries(attributes), children: inner };
  };
  return read(root, 0);
}
