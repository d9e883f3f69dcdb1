import type { Block, Edition, Table } from './form.js';

/** The edition for a report year: the one valid then, or, outside every edition, the nearest. */
export function editionOf(year: number, editions: readonly Edition[]): Edition | undefined {
  const distance = ({ from, to = Infinity }: Edition) => Math.max(from - year, year - to, 0);
  return editions.reduce<Edition | undefined>((best, edition) => (best && distance(best) < distance(edition) ? best : edition), undefined);
}

/** Whether an edition is valid for a report year. */
export const covers = ({ from, to = Infinity }: Edition, year: number): boolean => from <= year && year <= to;

/** The table of that key in an edition. */
export const tableIn = (edition: Edition | undefined, key: string): Table | undefined => edition?.tables.find((table) => table.key === key);

const mixtures = new WeakMap<Table, WeakMap<Block, Table>>();

/** A table with the block of the same key replaced. The same two always give the same object, so that its form is laid out once. */
export function withBlock(table: Table, block: Block): Table {
  let known = mixtures.get(table);
  if (!known) mixtures.set(table, (known = new WeakMap()));
  let mixed = known.get(block);
  if (!mixed) {
    mixed = { ...table, blocks: table.blocks.map((other) => (other.key === block.key ? block : other)) };
    known.set(block, mixed);
  }
  return mixed;
}
