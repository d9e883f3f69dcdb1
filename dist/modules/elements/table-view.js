import { toDOM } from '../outputs/markup.js';
import { changesBetween, repaint, paint, hydrate } from '../outputs/paint.js';
import { noteMarkup } from '../outputs/table.js';
import { adopt } from '../styles/adopt.js';
import { tableSheet } from '../styles/table.js';
import { keepOne, seat, isAlone } from './slotted.js';

const kinds = {
  table: { slot: "table", selector: "table.disclosure-table" },
  note: { slot: "note", selector: "p.disclosure-note" }
};
class TableView {
  constructor(host, parts) {
    this.host = host;
    this.parts = parts;
  }
  #note;
  /** What the table shows. */
  #painted;
  /** What it was last drawn from. */
  #drawn = [];
  /** Has the page show a grid; `live` marks the figures that are new. Returns what changed. */
  show(grid, live) {
    const table = keepOne(this.host, kinds.table, this.table);
    const isDrawn = this.#inputs(grid, table).every((input, index) => input === this.#drawn[index]);
    const changes = isDrawn ? [] : this.#draw(grid, table, live);
    this.#remark(grid);
    this.seat();
    return changes;
  }
  #inputs(grid, table) {
    return [grid, this.parts.joined, this.host.isolated, table];
  }
  /** Writes over the table that the page has left as it was painted; any other gives way to a new one. */
  #draw(grid, table, live) {
    const before = this.#painted;
    const changes = before && changesBetween(before, grid);
    const stays = changes && table && table === this.table && repaint(table, before, grid, live);
    this.table = stays ? table : this.#place(grid, table);
    this.#painted = grid;
    if (this.host.isolated) adopt(this.host.renderRoot, tableSheet);
    this.#drawn = this.#inputs(grid, this.table);
    return changes ?? [];
  }
  /** A table with the grid's contents, in the place of the one that stands, which may have been rendered beforehand. */
  #place(grid, standing) {
    const painted = paint(grid, this.host.ownerDocument);
    if (standing && hydrate(standing, painted)) return standing;
    standing?.replaceWith(painted);
    return painted;
  }
  #remark(grid) {
    this.#note = keepOne(this.host, kinds.note, this.#note);
    if (this.#note?.textContent === grid.note) return;
    this.#note?.remove();
    this.#note = grid.note ? toDOM(noteMarkup(grid), this.host.ownerDocument) : void 0;
  }
  /** Brings everything into its slot. */
  seat() {
    for (const { kind, element } of this.#kept) if (element) seat(element, kind, this.#homeOf(kind));
  }
  /** Whether everything stands where it belongs, or nothing is shown: the page may write over what stands in the tag. */
  get isWhole() {
    return !this.#painted || this.#kept.every(({ kind, element }) => isAlone(this.host, kind, element, this.#homeOf(kind)));
  }
  get #kept() {
    const own = [
      { kind: kinds.table, element: this.table },
      { kind: kinds.note, element: this.#note }
    ];
    return [...own, ...this.parts.joined.flatMap(({ kept = [] }) => kept)];
  }
  /** What stands beside the table stands in the page, or in place of what the page would put there. */
  #homeOf(kind) {
    const { host } = this;
    if (!host.isolated) return host;
    const slot = host.renderRoot.querySelector(`slot[name=${kind.slot}]`);
    return kind === kinds.table ? slot.parentElement : slot;
  }
  clear() {
    this.table?.remove();
    this.#note?.remove();
    this.table = this.#note = this.#painted = void 0;
    this.#drawn = [];
  }
}

export { TableView };
//# sourceMappingURL=table-view.js.map
