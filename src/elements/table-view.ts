import type { Grid } from '../core/grid.js';
import { toDOM } from '../outputs/markup.js';
import { changesBetween, paint, repaint, hydrate, type Change } from '../outputs/paint.js';
import { noteMarkup } from '../outputs/table.js';
import { adopt } from '../styles/adopt.js';
import { tableSheet } from '../styles/table.js';
import type { Joined, Kept } from '../parts/part.js';
import { isAlone, keepOne, seat, type Kind } from './slotted.js';

const kinds = {
  table: { slot: 'table', selector: 'table.disclosure-table' },
  note: { slot: 'note', selector: 'p.disclosure-note' },
} as const satisfies Record<string, Kind>;

/** The tag that a table stands in. */
interface Home extends HTMLElement {
  readonly isolated: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The table of one tag with its remark, and what parts keep beside them, as all that stands in the page. */
export class TableView {
  /** The table that is shown. */
  table: HTMLTableElement | undefined;
  #note: HTMLElement | undefined;
  /** What the table shows. */
  #painted: Grid | undefined;
  /** What it was last drawn from. */
  #drawn: readonly unknown[] = [];

  constructor(
    readonly host: Home,
    readonly parts: { readonly joined: readonly Joined[] },
  ) {}

  /** Has the page show a grid; `live` marks the figures that are new. Returns what changed. */
  show(grid: Grid, live: boolean): readonly Change[] {
    const table = keepOne(this.host, kinds.table, this.table);
    const isDrawn = this.#inputs(grid, table).every((input, index) => input === this.#drawn[index]);
    const changes = isDrawn ? [] : this.#draw(grid, table, live);
    this.#remark(grid);
    this.seat();
    return changes;
  }

  #inputs(grid: Grid, table: HTMLTableElement | undefined): readonly unknown[] {
    return [grid, this.parts.joined, this.host.isolated, table];
  }

  /** Writes over the table that the page has left as it was painted; any other gives way to a new one. */
  #draw(grid: Grid, table: HTMLTableElement | undefined, live: boolean): readonly Change[] {
    const before = this.#painted;
    const changes = before && changesBetween(before, grid);
    const stays = changes && table && table === this.table && repaint(table, before, grid, live);
    this.table = stays ? table : this.#place(grid, table);
    this.#painted = grid;
    if (this.host.isolated) adopt(this.host.renderRoot as ShadowRoot, tableSheet);
    this.#drawn = this.#inputs(grid, this.table);
    return changes ?? [];
  }

  /** A table with the grid's contents, in the place of the one that stands, which may have been rendered beforehand. */
  #place(grid: Grid, standing: HTMLTableElement | undefined): HTMLTableElement {
    const painted = paint(grid, this.host.ownerDocument);
    if (standing && hydrate(standing, painted)) return standing;
    standing?.replaceWith(painted);
    return painted;
  }

  #remark(grid: Grid): void {
    this.#note = keepOne(this.host, kinds.note, this.#note);
    if (this.#note?.textContent === grid.note) return;
    this.#note?.remove();
    this.#note = grid.note ? toDOM(noteMarkup(grid), this.host.ownerDocument) : undefined;
  }

  /** Brings everything into its slot. */
  seat(): void {
    for (const { kind, element } of this.#kept) if (element) seat(element, kind, this.#homeOf(kind));
  }

  /** Whether everything stands where it belongs, or nothing is shown: the page may write over what stands in the tag. */
  get isWhole(): boolean {
    return !this.#painted || this.#kept.every(({ kind, element }) => isAlone(this.host, kind, element, this.#homeOf(kind)));
  }

  get #kept(): readonly Kept[] {
    const own = [
      { kind: kinds.table, element: this.table },
      { kind: kinds.note, element: this.#note },
    ];
    return [...own, ...this.parts.joined.flatMap(({ kept = [] }) => kept)];
  }

  /** What stands beside the table stands in the page, or in place of what the page would put there. */
  #homeOf(kind: Kind): Element {
    const { host } = this;
    if (!host.isolated) return host;
    const slot = host.renderRoot.querySelector(`slot[name=${kind.slot}]`)!;
    return kind === kinds.table ? slot.parentElement! : slot;
  }

  clear(): void {
    this.table?.remove();
    this.#note?.remove();
    this.table = this.#note = this.#painted = undefined;
    this.#drawn = [];
  }
}
