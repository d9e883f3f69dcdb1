import { joinBlock, join } from '../../core/address.js';
import { leaves, headerTree, keyOf } from '../../core/form.js';
import { lastOf } from '../../core/list.js';

let last;
function patternsOf(editions) {
  const same = last?.editions.length === editions.length && editions.every((edition, index) => edition === last.editions[index]);
  if (!last || !same) last = { editions: [...editions], patterns: patternsIn(editions) };
  return last.patterns;
}
const wordsOf = (patterns) => patterns.flatMap(({ block, header, lines, groups }) => [
  ...[block.label, block.corner, block.units].flatMap((label) => label ?? []),
  ...header.map(({ label }) => label),
  ...lines.flatMap(({ labels }) => lastOf(labels) ?? []),
  ...groups
]);
function patternsIn(editions) {
  const patterns = /* @__PURE__ */ new Map();
  for (const edition of editions) {
    for (const table of edition.tables) {
      for (const block of table.blocks) {
        const key = JSON.stringify([table.key, block]);
        const pattern = patterns.get(key) ?? patternOf(table, block);
        patterns.set(key, { ...pattern, editions: [...pattern.editions, edition] });
      }
    }
  }
  return [...patterns.values()];
}
function patternOf(table, block) {
  const rows = leaves(block.rows);
  const tree = headerTree(block);
  const across = block.print === "across";
  const place = (row) => join(table.key, keyOf(row));
  return {
    table,
    block,
    editions: [],
    family: joinBlock(table.key, block.key),
    place: table.blocks.length > 1 ? joinBlock(table.key, block.key) : table.key,
    header: byLevel(tree),
    lines: across ? [{ labels: [], rows, place: table.key }] : rows.map((row) => ({ labels: row.map(({ label }) => label), rows: [row], place: place(row) })),
    groups: across ? [] : [...new Set(rows.flatMap((row) => row.slice(0, -1).map(({ label }) => label)))],
    width: leaves(tree).length
  };
}
function byLevel(tree) {
  const found = [];
  let column = 0;
  const visit = (lines, level) => {
    for (const { label, lines: inner } of lines) {
      (found[level] ??= []).push(inner ? { label } : { label, column: column++ });
      if (inner) visit(inner, level + 1);
    }
  };
  visit(tree, 0);
  return found.flat();
}

export { patternsOf, wordsOf };
//# sourceMappingURL=pattern.js.map
