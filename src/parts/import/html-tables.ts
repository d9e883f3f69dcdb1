/** The tables of a page → rows of cells. Tables in tables stand for themselves: old pages are laid out with tables. */
import { textOfCell } from './cell-text.js';
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
  const parts = new Set(tables.flatMap((table) => elements(table, /^table$/).filter(isWrapper)));
  return tables.filter((table) => !parts.has(table)).map(tableOf);
}

function tableOf(table: TreeElement): RawTable {
  const sections = elements(table, /^t(?:head|body|foot)$/, 'table');
  const around = new Map<Tree, TreeElement>(sections.flatMap((section) => section.children.map((child) => [child, section] as const)));
  const rows = elements(table, /^tr$/, 'table').map((row) => {
    const outer = [around.get(row) ?? [], row].flat();
    return elements(row, /^t[dh]$/, 'table').map((cell) => cellOf(cell, outer));
  });
  return { rows: rows.filter((row) => row.length) };
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
export function toTree(node: Node): Tree {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const attributes = node instanceof Element ? [...node.attributes].map(({ name, value }) => [name, value] as const) : [];
  const children = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE || nodeType === Node.ELEMENT_NODE);
  return { tag: node.nodeName.toLowerCase(), attributes: Object.fromEntries(attributes), children: children.map(toTree) };
}
