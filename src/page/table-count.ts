/** With more tables than this, the others are laid out only when they come near what is in sight; fewer would only be late by it. */
const few = 8;

const counts = new WeakMap<Document, number>();

/** Counts the tables of a document as they come and go; whether one that comes is beyond the first few. */
export function countTables(document: Document, change: 1 | -1): boolean {
  const tables = (counts.get(document) ?? 0) + change;
  counts.set(document, tables);
  return tables > few;
}
