import { textOfCell } from './cell-text.js';
import { within } from './limits.js';
import { withSheets } from './style-sheet.js';
import { elements, isWrapper } from './tree.js';

function tablesIn(element) {
  return tablesInTree(toTree(element));
}
function tablesInTree(tree) {
  const tables = elements({ tag: "", attributes: {}, children: [withSheets(tree)] }, /^table$/);
  const parts = new Set(tables.flatMap((table) => elements(table, /^table$/, "table").filter(isWrapper)));
  let count = 0;
  return tables.filter((table) => !parts.has(table)).map((table) => {
    const rows = rowsOf(table);
    for (const { cells } of rows) within("cells", count += cells.length);
    return rows;
  }).map((rows) => ({ rows: rows.map(({ cells, around }) => cells.map((cell) => cellOf(cell, around))) }));
}
function rowsOf(table) {
  const sections = elements(table, /^t(?:head|body|foot)$/, "table");
  const outer = new Map(sections.flatMap((section) => section.children.map((child) => [child, section])));
  return elements(table, /^tr$/, "table").map((row) => ({ cells: elements(row, /^t[dh]$/, "table"), around: [outer.get(row) ?? [], row].flat() })).filter(({ cells }) => cells.length);
}
function cellOf(cell, around) {
  return {
    text: textOfCell(cell, around).replace(/\n\s*\n/g, "\n").trim(),
    colspan: Number(cell.attributes["colspan"]) || 1,
    rowspan: Number(cell.attributes["rowspan"]) || 1,
    ...cell.tag === "th" && { header: true }
  };
}
function toTree(root) {
  let count = 0;
  const read = (node, depth) => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? "";
    within("depth", depth);
    within("elements", ++count);
    const attributes = node instanceof Element ? [...node.attributes].map(({ name, value }) => [name, value]) : [];
    const children = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE || nodeType === Node.ELEMENT_NODE);
    const inner = children.map((child) => read(child, depth + 1));
    return { tag: node.nodeName.toLowerCase(), attributes: Object.fromEntries(attributes), children: inner };
  };
  return read(root, 0);
}

export { tablesIn, tablesInTree, toTree };
//# sourceMappingURL=html-tables.js.map
