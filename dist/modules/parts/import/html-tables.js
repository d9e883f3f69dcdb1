import { textOfCell } from './cell-text.js';
import { withSheets } from './style-sheet.js';
import { elements, isWrapper } from './tree.js';

function tablesIn(element) {
  return tablesInTree(toTree(element));
}
function tablesInTree(tree) {
  const tables = elements({ tag: "", attributes: {}, children: [withSheets(tree)] }, /^table$/);
  const parts = new Set(tables.flatMap((table) => elements(table, /^table$/).filter(isWrapper)));
  return tables.filter((table) => !parts.has(table)).map(tableOf);
}
function tableOf(table) {
  const sections = elements(table, /^t(?:head|body|foot)$/, "table");
  const around = new Map(sections.flatMap((section) => section.children.map((child) => [child, section])));
  const rows = elements(table, /^tr$/, "table").map((row) => {
    const outer = [around.get(row) ?? [], row].flat();
    return elements(row, /^t[dh]$/, "table").map((cell) => cellOf(cell, outer));
  });
  return { rows: rows.filter((row) => row.length) };
}
function cellOf(cell, around) {
  return {
    text: textOfCell(cell, around).replace(/\n\s*\n/g, "\n").trim(),
    colspan: Number(cell.attributes["colspan"]) || 1,
    rowspan: Number(cell.attributes["rowspan"]) || 1,
    ...cell.tag === "th" && { header: true }
  };
}
function toTree(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? "";
  const attributes = node instanceof Element ? [...node.attributes].map(({ name, value }) => [name, value]) : [];
  const children = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE || nodeType === Node.ELEMENT_NODE);
  return { tag: node.nodeName.toLowerCase(), attributes: Object.fromEntries(attributes), children: children.map(toTree) };
}

export { tablesIn, tablesInTree, toTree };
//# sourceMappingURL=html-tables.js.map
