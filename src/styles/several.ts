import { adopt } from './adopt.js';

/** With more tables than this, each is laid out only when it comes near what is in sight; fewer would only be late by it. */
const few = 8;

const counts = new WeakMap<Document, number>();

/** Counts the tables of a document as they come and go. */
export function count(document: Document, change: 1 | -1): void {
  const tables = (counts.get(document) ?? 0) + change;
  counts.set(document, tables);
  if (tables > few) adopt(document, ':root{--_disclosure-visibility:auto}');
}
