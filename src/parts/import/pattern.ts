/** What each block of each edition looks like on paper: the words over its columns and beside its rows, derived from the edition's trees. */
import { join, joinBlock, type Address } from '../../core/address.js';
import { headerTree, keyOf, leaves, type Block, type Edition, type Line, type Table } from '../../core/form.js';
import { lastOf } from '../../core/list.js';

/** A word over the columns; `column` is the index of the number column right under it. */
export interface HeaderLabel {
  readonly label: string;
  readonly column?: number;
}

/** One line of numbers on paper. */
export interface LinePattern {
  /** The words beside it, from the outermost in; none where the rows stand side by side. */
  readonly labels: readonly string[];
  /** The rows whose numbers stand in it, one after the other. */
  readonly rows: readonly (readonly Line[])[];
  readonly place: Address;
}

/** One block as the editions print it; the same block in several editions is one pattern. */
export interface Pattern {
  readonly table: Table;
  readonly block: Block;
  readonly editions: readonly Edition[];
  /** Blocks of the same name in different editions are a family. */
  readonly family: string;
  /** The block, or the table that has no other. */
  readonly place: Address;
  /** The words over the columns, as they are read: line by line. */
  readonly header: readonly HeaderLabel[];
  readonly lines: readonly LinePattern[];
  /** The words beside several lines. */
  readonly groups: readonly string[];
  /** How many numbers stand in a line. */
  readonly width: number;
}

let last: { readonly editions: readonly Edition[]; readonly patterns: readonly Pattern[] } | undefined;

/** Every block of the editions; the same editions give the same patterns. */
export function patternsOf(editions: readonly Edition[]): readonly Pattern[] {
  const same = last?.editions.length === editions.length && editions.every((edition, index) => edition === last!.editions[index]);
  if (!last || !same) last = { editions: [...editions], patterns: patternsIn(editions) };
  return last.patterns;
}

/** Every word that some patterns know a row by. */
export const wordsOf = (patterns: readonly Pattern[]): readonly string[] =>
  patterns.flatMap(({ block, header, lines, groups }) => [
    ...[block.label, block.corner, block.units].flatMap((label) => label ?? []),
    ...header.map(({ label }) => label),
    ...lines.flatMap(({ labels }) => lastOf(labels) ?? []),
    ...groups,
  ]);

function patternsIn(editions: readonly Edition[]): readonly Pattern[] {
  const patterns = new Map<string, Pattern>();
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

function patternOf(table: Table, block: Block): Pattern {
  const rows = leaves(block.rows);
  const tree = headerTree(block);
  const across = block.print === 'across';
  const place = (row: readonly Line[]) => join(table.key, keyOf(row));
  return {
    table,
    block,
    editions: [],
    family: joinBlock(table.key, block.key),
    place: table.blocks.length > 1 ? joinBlock(table.key, block.key) : table.key,
    header: byLevel(tree),
    lines: across
      ? [{ labels: [], rows, place: table.key }]
      : rows.map((row) => ({ labels: row.map(({ label }) => label), rows: [row], place: place(row) })),
    groups: across ? [] : [...new Set(rows.flatMap((row) => row.slice(0, -1).map(({ label }) => label)))],
    width: leaves(tree).length,
  };
}

/** The lines of a tree, all of one level before those of the next. */
function byLevel(tree: readonly Line[]): HeaderLabel[] {
  const found: HeaderLabel[][] = [];
  let column = 0;
  const visit = (lines: readonly Line[], level: number) => {
    for (const { label, lines: inner } of lines) {
      (found[level] ??= []).push(inner ? { label } : { label, column: column++ });
      if (inner) visit(inner, level + 1);
    }
  };
  visit(tree, 0);
  return found.flat();
}
