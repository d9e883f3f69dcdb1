/**
 * Grid → a list to read where the table does not fit: every number under its row, with its column in words; 0 and blank are folded.
 * What can change is set as the text of its element: tools that translate or read aloud put elements of theirs in the place of a text.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Address } from '../core/address.js';
import { isBreakable, valueOf, type Cell } from '../core/cell.js';
import { leaves, type Block, type Line, type Place } from '../core/form.js';
import type { Grid } from '../core/grid.js';
import { amount, columnName, headerName } from '../core/sentence.js';
import { fill, translate, type Locale } from '../core/words.js';

/** How a list stands in its page. */
export interface Standing {
  /** Level of its first headings. */
  readonly level: number;
  /** Whether it has to say itself what it is. */
  readonly titled: boolean;
  /** The cells that something is said about: they are never folded away. */
  readonly marked?: ReadonlySet<Address>;
}

type Name = (place: Place, locale: Locale) => string;

/** A 0 with a remark says something. */
const isEmpty = (cell: Cell): boolean => cell === null || (valueOf(cell) === 0 && (typeof cell === 'number' || cell.note === undefined));

/** What the form groups together: a block with a heading, or an outermost row. */
const groupOf = ({ block, row }: Place): Block | Line => (block.label === undefined ? row[0]! : block);

/** A table as a list. */
export function readingList(grid: Grid, { level, titled, marked }: Standing): TemplateResult {
  const { form, of } = grid;
  const { tag, direction } = form.locale;
  const isFolded = (cell: number): boolean => isEmpty(grid.cells[cell]!) && !marked?.has(form.places[cell]!.address);
  const groups = gather(
    form.places.map((_, index) => index),
    (index) => groupOf(form.places[index]!),
  );
  return html`<div part="list" class="list" role="group" aria-label="${form.title} ${of}" lang=${tag} dir=${direction}>
    ${titled ? html`<p part="title">${form.title} <span>${of}</span></p>` : nothing}
    ${groups.map(([group, cells]) => section(grid, group, cells, level, isFolded))}
  </div>`;
}

function gather<K>(cells: readonly number[], key: (cell: number) => K): [K, number[]][] {
  const found = new Map<K, number[]>();
  for (const cell of cells) found.set(key(cell), [...(found.get(key(cell)) ?? []), cell]);
  return [...found];
}

const heading = (label: string, level: number, { form }: Grid): TemplateResult =>
  html`<div part="heading" role="heading" aria-level=${level} .textContent=${translate(label, form.locale)}></div>`;

function section(
  grid: Grid,
  group: Block | Line,
  cells: readonly number[],
  level: number,
  isFolded: (cell: number) => boolean,
): TemplateResult {
  const empty = cells.filter(isFolded);
  const filled = cells.filter((cell) => !empty.includes(cell));
  const folded = empty.length
    ? html`<details part="folded">
        <summary .textContent=${fill(grid.form.locale.words.folded, { count: empty.length })}></summary>
        ${numbers(grid, empty, headerName)}
      </details>`
    : nothing;
  return html`${group.label ? heading(group.label, level, grid) : nothing}${rows(grid, group, filled, level)}${folded}`;
}

/** The rows with something in them, each under its headings; a single column needs none, its rows are named with it. */
function rows(grid: Grid, group: Block | Line, cells: readonly number[], level: number): unknown {
  const { places } = grid.form;
  if (!cells.length) return nothing;
  if (leaves(places[cells[0]!]!.block.columns).length === 1) return numbers(grid, cells, headerName);
  let above: readonly Line[] = [group as Line];
  const inset = places[cells[0]!]!.row[0] === group ? 0 : 1;
  return gather(cells, (cell) => places[cell]!.row).map(([row, run]) => {
    const headings = row.map((line, depth) =>
      line === above[depth] || !line.label ? nothing : heading(line.label, level + depth + inset, grid),
    );
    above = row;
    return html`${headings}${numbers(grid, run, columnName)}`;
  });
}

const numbers = ({ form, cells, printed }: Grid, run: readonly number[], name: Name): TemplateResult =>
  html`<dl>
    ${run.map((cell) => {
      const place = form.places[cell]!;
      const said = cells[cell] === null && printed[cell] ? printed[cell] : amount(cells[cell]!, place, form.locale);
      return html`<div data-address=${place.address}>
        <dt .textContent=${name(place, form.locale)}></dt>
        <dd ?data-whole=${isBreakable(said)} .textContent=${said}></dd>
      </div>`;
    })}
  </dl>`;
