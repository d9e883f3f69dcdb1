/** Which headers a data cell has, by the algorithm of the HTML standard (§ 4.9.12.2), read from the DOM alone. */
type Slots = (readonly HTMLTableCellElement[])[][];

interface Direction {
  readonly dx: 0 | -1;
  readonly dy: 0 | -1;
}

/** The cells that cover each slot of a table; more than one where the table is malformed. */
function slotsOf(table: HTMLTableElement): Slots {
  const slots: HTMLTableCellElement[][][] = Array.from(table.rows, () => []);
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (slots[y]![x]?.length) x++;
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.colSpan; right++) (slots[y + down]![x + right] ??= []).push(cell);
      }
      x += cell.colSpan;
    }
  });
  return slots;
}

const isHeader = (cell: HTMLTableCellElement): boolean => cell.localName === 'th';

/** Where a cell begins. */
function anchorOf(cell: HTMLTableCellElement, slots: Slots): { x: number; y: number } {
  const y = slots.findIndex((row) => row.some((cells) => cells.includes(cell)));
  return { x: slots[y]!.findIndex((cells) => cells.includes(cell)), y };
}

/** The headers that a data cell meets from one slot of it in one direction; a header hides those behind a row of data that equal it in size. */
function scan(start: { x: number; y: number }, { dx, dy }: Direction, slots: Slots): HTMLTableCellElement[] {
  const found: HTMLTableCellElement[] = [];
  const opaque: HTMLTableCellElement[] = [];
  let block: HTMLTableCellElement[] = [];
  for (let [x, y] = [start.x + dx, start.y + dy]; x >= 0 && y >= 0; [x, y] = [x + dx, y + dy]) {
    const [cell, ...more] = slots[y]![x] ?? [];
    if (!cell || more.length) continue;
    if (isHeader(cell)) {
      block.push(cell);
      if (!opaque.some((other) => hides(other, cell, dx, slots)) && cell.scope === (dx ? 'row' : 'col')) found.push(cell);
    } else {
      opaque.push(...block);
      block = [];
    }
  }
  return found;
}

function hides(other: HTMLTableCellElement, cell: HTMLTableCellElement, dx: number, slots: Slots): boolean {
  const [there, here] = [anchorOf(other, slots), anchorOf(cell, slots)];
  return dx ? there.y === here.y && other.rowSpan === cell.rowSpan : there.x === here.x && other.colSpan === cell.colSpan;
}

/** The headers of the cell's row group that stand before or over it. */
function groupHeaders(cell: HTMLTableCellElement, slots: Slots): HTMLTableCellElement[] {
  const { x, y } = anchorOf(cell, slots);
  const headers = [...cell.closest('thead, tbody, tfoot')!.querySelectorAll<HTMLTableCellElement>('th[scope=rowgroup]')];
  return headers.filter((header) => {
    const anchor = anchorOf(header, slots);
    return anchor.x < x + cell.colSpan && anchor.y < y + cell.rowSpan;
  });
}

function named(cell: HTMLTableCellElement, ids: string): HTMLTableCellElement[] {
  const elements = ids.split(/[\t\n\f\r ]+/).map((id) => document.getElementById(id));
  return elements.filter(
    (element): element is HTMLTableCellElement =>
      element instanceof HTMLTableCellElement && element !== cell && element.closest('table') === cell.closest('table'),
  );
}

/** Finds the texts of the headers of any data cell of a table, in no order that means anything. */
export function headerRelations(table: HTMLTableElement): (cell: HTMLTableCellElement) => string[] {
  const slots = slotsOf(table);
  return (cell) => {
    const ids = cell.getAttribute('headers');
    const found = ids === null ? implied(cell, slots) : named(cell, ids);
    return [...new Set(found)].map(({ textContent }) => textContent).filter((text) => text.trim());
  };
}

function implied(cell: HTMLTableCellElement, slots: Slots): HTMLTableCellElement[] {
  const { x, y } = anchorOf(cell, slots);
  const rows = Array.from({ length: cell.rowSpan }, (_, index) => ({ x, y: y + index }));
  const columns = Array.from({ length: cell.colSpan }, (_, index) => ({ x: x + index, y }));
  return [
    ...rows.flatMap((start) => scan(start, { dx: -1, dy: 0 }, slots)),
    ...columns.flatMap((start) => scan(start, { dx: 0, dy: -1 }, slots)),
    ...groupHeaders(cell, slots),
  ];
}
