/** Where something is in a form, in the form's own words: a table, a block of it, a row or a cell. */
import { split, type Address } from '../../core/address.js';
import { keyOf, type Block, type Edition, type Line, type Table } from '../../core/form.js';

/** The place by the first edition that has it; the address itself where none does. */
export function placeInWords(address: Address, editions: readonly Edition[]): string {
  const { table: key, block, row, column } = split(address);
  for (const { tables } of editions) {
    const table = tables.find((one) => one.key === key);
    const labels = table && labelsIn(table, block, row, column);
    if (labels) return [table.title, ...labels].filter(Boolean).join(' · ');
  }
  return address;
}

function labelsIn({ blocks }: Table, block?: string, row?: string, column?: string): readonly (string | undefined)[] | undefined {
  if (block !== undefined) return labelOf(blocks.find(({ key }) => key === block));
  if (row === undefined) return [];
  for (const { rows, columns } of blocks) {
    const path = pathTo(row, rows);
    const across = path && (column === undefined ? [] : pathTo(column, columns));
    if (across) return [...path, ...across.slice(-1)].map(({ label }) => label);
  }
  return undefined;
}

const labelOf = (block?: Block) => block && [block.label];

const pathTo = (key: string, lines: readonly Line[]): readonly Line[] | undefined => paths(lines).find((path) => keyOf(path) === key);

/** Headings too: in a list they are rows. */
const paths = (lines: readonly Line[], above: readonly Line[] = []): readonly (readonly Line[])[] =>
  lines.flatMap((line) => [[...above, line], ...paths(line.lines ?? [], [...above, line])]);
