import { elements, isWrapper, textOfCell } from './tree.js';

function tablesIn(element) {
  return tablesInTree(toTree(element));
}
function tablesInTree(tree) {
  const tables = elements({ tag: "", attributes: {}, children: [tree] }, /^table$/);
  const parts = new Set(tables.flatMap((table) => elements(table, /^table$/).filter(isWrapper)));
  return tables.filter((table) => !parts.has(table)).map(tableOf);
}
function tableOf(table) {
  const rows = elements(table, /^tr$/, "table");
  return { rows: rows.map((row) => elements(row, /^t[dh]$/, "table").map(cellOf)).filter((row) => row.length) };
}
function cellOf(cell) {
  const inner = { ...cell, tag: "" };
  return {
    text: textOfCell(inner).replace(/\n\s*\n/g, "\n").trim(),
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
