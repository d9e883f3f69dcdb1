import type { Block, Edition, Table } from './form.js';
/** The edition for a report year: the one valid then, or, outside every edition, the nearest. */
export declare function editionOf(year: number, editions: readonly Edition[]): Edition | undefined;
/** Whether an edition is valid for a report year. */
export declare const covers: ({ from, to }: Edition, year: number) => boolean;
/** The table of that key in an edition. */
export declare const tableIn: (edition: Edition | undefined, key: string) => Table | undefined;
/** A table with the block of the same key replaced. The same two always give the same object, so that its form is laid out once. */
export declare function withBlock(table: Table, block: Block): Table;
