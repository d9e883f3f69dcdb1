/**
 * Grid → the page's own table. All tables of one form differ only in their contents, so the form is built once for a document
 * and cloned; an update writes the text of the cells that changed and nothing else.
 */
import type { Address } from '../core/address.js';
import { isBreakable } from '../core/cell.js';
import type { Form, Grid } from '../core/grid.js';
import { numberCells } from './intact.js';
import { toDOM } from './markup.js';
import { tableMarkup } from './table.js';

const templates = new WeakMap<Document, WeakMap<Form, HTMLTableElement>>();

function templateOf(form: Form, document: Document): HTMLTableElement {
  let known = templates.get(document);
  if (!known) templates.set(document, (known = new WeakMap()));
  let template = known.get(form);
  if (!template) known.set(form, (template = toDOM(tableMarkup(form), document) as HTMLTableElement));
  return template;
}

/** A new table with the grid's contents. */
export function paint(grid: Grid, document: Document): HTMLTableElement {
  const table = templateOf(grid.form, document).cloneNode(true) as HTMLTableElement;
  fill(table, grid);
  return table;
}

function fill(table: HTMLTableElement, grid: Grid): void {
  // Nobody but us has seen this table, so that its cells are in order.
  const cells = table.getElementsByTagName('td');
  const { printed } = grid;
  for (let place = 0; place < printed.length; place++) {
    const text = printed[place]!;
    if (text) write(cells[place]!, text);
  }
  name(table, grid);
}

/** What says whose table it is: the caption's second part and the ids. */
function name(table: HTMLTableElement, { of, prefix }: Grid): void {
  table.caption!.lastElementChild!.textContent = of;
  for (const header of table.querySelectorAll('th[id]')) header.id = prefix + header.id;
  for (const cell of table.querySelectorAll('td[headers]')) {
    cell.setAttribute(
      'headers',
      cell.getAttribute('headers')!.replace(/\S+/g, (id) => prefix + id),
    );
  }
}

/** A cell whose text changed while it was shown. */
export interface Change {
  readonly address: Address;
  /** The text as it was shown, and as it is now. */
  readonly before: string;
  readonly after: string;
}

/** What changed from one grid to another of the same form and report; `undefined` where they are not of the same. */
export function changesBetween(before: Grid, grid: Grid): Change[] | undefined {
  if (before.form !== grid.form || before.prefix !== grid.prefix || before.of !== grid.of) return undefined;
  const { places } = grid.form;
  const changes: Change[] = [];
  grid.printed.forEach((after, place) => {
    if (after !== before.printed[place]) changes.push({ address: places[place]!.address, before: before.printed[place]!, after });
  });
  return changes;
}

/**
 * Writes the numbers of `grid` over those of `before`, of the same form, in a table that shows `before`, and marks them where they are `live`.
 *
 * @returns whether it did: a table that the page has changed has to be painted anew.
 */
export function repaint(table: HTMLTableElement, before: Grid, grid: Grid, live: boolean): boolean {
  const cells = numberCells(table, before);
  cells?.forEach((cell, place) => {
    const text = grid.printed[place]!;
    if (text === before.printed[place]) return;
    write(cell, text);
    if (live) mark(cell);
  });
  return cells !== undefined;
}

/** Writes over the text itself where it stands alone, be it inside what a translator has wrapped around it. */
function write(cell: HTMLTableCellElement, text: string): void {
  let node: Node = cell;
  while (node.firstChild && !node.firstChild.nextSibling) node = node.firstChild;
  if (node.nodeType === Node.TEXT_NODE) (node as Text).data = text;
  else cell.textContent = text;
  const whole = isBreakable(text);
  if (whole !== cell.hasAttribute('data-whole')) cell.toggleAttribute('data-whole', whole);
}

const marks = new WeakMap<Element, Animation>();

/** Shows for a moment that a cell has changed, anew where it is still shown; without motion where that is preferred. */
function mark(cell: Element): void {
  const easing = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'step-end' : 'ease-out';
  marks.get(cell)?.cancel();
  marks.set(
    cell,
    cell.animate({ backgroundColor: ['var(--_changed)', 'var(--_sum, var(--_stripe, transparent))'] }, { duration: 3000, easing }),
  );
}

/** The number cells of a table, without those of a table inside one of them. */
const cellsOf = (table: HTMLTableElement): HTMLTableCellElement[] =>
  [...table.rows].flatMap(({ cells }) => [...cells].filter(({ localName }) => localName === 'td'));

/** Whether a table that stands in the page already is what `painted` would be but for its numbers; if so it takes them over. */
export function hydrate(standing: HTMLTableElement, painted: HTMLTableElement): boolean {
  if (standing.isEqualNode(painted)) return true;
  const blank = (table: HTMLTableElement) => {
    const copy = table.cloneNode(true) as HTMLTableElement;
    for (const cell of cellsOf(copy)) cell.textContent = '';
    return copy;
  };
  if (!blank(standing).isEqualNode(blank(painted))) return false;
  const cells = cellsOf(painted);
  cellsOf(standing).forEach((cell, place) => write(cell, cells[place]!.textContent));
  return true;
}
