/** Whether what stands in the page is still what was painted there: scripts of the page sort rows, number them, take columns out. */
import { isNumber, type Form, type Grid, type GridCell, type HeaderCell, type Row } from '../core/grid.js';

/**
 * The number cells of a table, in the order of the form's places; `undefined` where it is not as it was painted any more.
 *
 * It is as long as its sections, rows and cells are those of the form in the form's order, each with its spans; every number cell has its
 * address and says its figure; and no header says another header's words. What helps people to read is not in the way: a text may be
 * wrapped in elements or be in other characters, as translators and converters to traditional characters leave it.
 */
export function numberCells(table: HTMLTableElement, { form, printed }: Grid): HTMLTableCellElement[] | undefined {
  const found: HTMLTableCellElement[] = [];
  const isCell = (cell: HTMLTableCellElement, expected: GridCell): boolean => {
    if (cell.colSpan !== expected.colspan) return false;
    if (!isNumber(expected)) return isHeader(cell, expected, form);
    const { place } = expected;
    found[place] = cell;
    return cell.rowSpan === 1 && cell.getAttribute('data-address') === form.places[place]!.address && isFigure(cell, printed[place]!);
  };
  const isRow = (row: Element, { cells }: Row): boolean => row.localName === 'tr' && pairs(row.firstElementChild, cells, isCell);
  const isSection = (section: Element, rows: readonly Row[]): boolean =>
    section.localName === (rows === form.head ? 'thead' : 'tbody') && pairs(section.firstElementChild, rows, isRow);
  let section = table.firstElementChild;
  while (section?.localName === 'caption' || section?.localName === 'colgroup') section = section.nextElementSibling;
  return pairs(section, form.head.length ? [form.head, ...form.groups] : form.groups, isSection) ? found : undefined;
}

/** Whether an element and those behind it are as many as the values, and each belongs to its own. Going from one to the next is by far the cheapest. */
function pairs<E extends Element, T>(first: Element | null, values: readonly T[], belongs: (element: E, value: T) => boolean): boolean {
  let element = first;
  for (const value of values) {
    if (!element || !belongs(element as E, value)) return false;
    element = element.nextElementSibling;
  }
  return !element;
}

function isHeader(cell: HTMLTableCellElement, { text, rowspan }: HeaderCell, { head, groups }: Form): boolean {
  const said = cell.textContent;
  if (cell.localName !== 'th' || cell.rowSpan !== rowspan) return false;
  if (said === text) return true;
  const words = said.trim();
  const isTaken = (row: Row): boolean => row.cells.some((other) => !isNumber(other) && other.text === words);
  return words !== '' && text !== '' && ![head, ...groups].some((rows) => rows.some(isTaken));
}

const isFigure = (cell: Element, text: string): boolean => cell.localName === 'td' && isSameFigure(cell.textContent, text);

/** Whether two texts say the same figure: both none, or both with the same digits, signs and points. */
export const isSameFigure = (one: string, other: string): boolean =>
  one === other || (figureIn(one) === figureIn(other) && !one.trim() === !other.trim());

const figureIn = (text: string): string => text.replace(/[^\d０-９.．+＋\-－−]/g, '');
