import { nothing, html } from 'lit';
import { isIn } from '../core/address.js';
import { layout } from '../core/layout.js';
import { fill, translate } from '../core/words.js';
import { toDOM } from '../outputs/markup.js';
import { changesBetween, repaint, paint, takeOver } from '../outputs/paint.js';
import { noteMarkup } from '../outputs/table.js';
import { adopt } from '../styles/adopt.js';
import { tableSheet } from '../styles/table.js';
import { announce } from './announce.js';
import { FitController } from './fit-controller.js';
import { levelBelow } from './level.js';
import { ListView } from './list-view.js';
import { property } from './property.js';
import { ShowingElement } from './showing-element.js';
import { isAlone, keepOne, seat } from './slotted.js';
import { tell } from './tell.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
const kinds = {
  table: { slot: "table", selector: "table.disclosure-table" },
  note: { slot: "note", selector: "p.disclosure-note" }
};
class DisclosureTable extends ShowingElement {
  constructor() {
    super(...arguments);
    this.for = "";
    this.section = "proactive";
    this.isolated = false;
    this.#fit = new FitController(this);
    this.#list = new ListView();
    this.#inputs = [];
    /** What the table was last drawn from. */
    this.#drawn = [];
    this.#change = "";
    /** The page may write over what stands in the tag. */
    this.#restore = () => {
      const isWhole = this.#kept.every(({ kind, element }) => isAlone(this, kind, element, this.#homeOf(kind)));
      if (this.#painted && !isWhole) this.requestUpdate();
    };
  }
  #fit;
  #list;
  /** What the table is to show, and the inputs that it was laid out from. */
  #grid;
  #inputs;
  /** What the table shows. */
  #painted;
  #table;
  #note;
  #drawn;
  /** The report whose figures were last shown, and what has changed since. */
  #told;
  #change;
  update(changed) {
    this.#lay();
    this.parts.settle();
    super.update(changed);
  }
  /** Lays the table out, unless nothing that it comes from has changed. */
  #lay() {
    const { section, locale } = this;
    const { blank } = this.settings;
    const { report, site } = this.state;
    const inputs = [report, section, locale, blank, site];
    if (inputs.every((input, index) => input === this.#inputs[index]) && this.#inputs.length) return;
    this.#inputs = inputs;
    this.#grid = report && layout(report, section, locale, blank, site);
  }
  render() {
    const { locale } = this;
    const grid = this.#grid;
    const listed = this.#listed;
    const scrolls = this.#fit.overflows && grid;
    return html`<div class="gauge"></div>
      <div
        part="region"
        ?hidden=${listed}
        class="region ${grid ? "done" : ""} ${this.#fit.far ? "far" : ""}"
        tabindex=${scrolls ? 0 : nothing}
        role=${scrolls ? "region" : nothing}
        aria-label=${scrolls ? `${grid.form.title} ${grid.of}` : nothing}
      >
        <slot name="table"></slot><slot></slot>
      </div>
      ${listed ? this.#list.show(grid, this.#standing) : nothing}
      <slot name="note"></slot>
      ${this.parts.joined.map(({ frame }) => frame)}
      <p part="change" role="status" lang=${locale.tag} .textContent=${this.#change}></p>
      ${this.#missing(locale)} ${this.age(locale)} ${this.message(locale, this.#problems)}`;
  }
  /** How the list stands in the page. */
  get #standing() {
    const marked = this.parts.joined.flatMap((part) => part.marked?.(this.state.report) ?? []);
    return { level: levelBelow(this), titled: !this.closest(".disclosure-report"), marked: new Set(marked) };
  }
  /** @internal The table that is shown. */
  get table() {
    return this.#table;
  }
  get #listed() {
    const { view } = this.settings;
    return Boolean(this.#grid) && (view === "list" || view === "auto" && this.#fit.narrow);
  }
  get #problems() {
    const { problems = [] } = this.state.report ?? {};
    return problems.filter(({ place }) => isIn(place, this.section));
  }
  #missing(locale) {
    const { report } = this.state;
    if (!report || this.#grid) return nothing;
    const { words } = locale;
    const tables = this.editions.find(({ id }) => id === report.edition)?.tables ?? [];
    const table = tables.find(({ key }) => key === this.section);
    const text = table ? fill(words.absent, { title: translate(table.title, locale) }) : fill(words.unknownSection, { section: this.section, known: tables.map(({ key }) => key).join(", ") });
    return html`<p part="error" lang=${locale.tag}>${text}</p>`;
  }
  firstUpdated() {
    this.renderRoot.addEventListener("slotchange", this.#restore);
  }
  paint() {
    const grid = this.#grid;
    if (!grid) return this.#clear();
    const { report } = this.state;
    const live = report !== this.#told;
    this.#told = report;
    const table = keepOne(this, kinds.table, this.#table);
    const inputs = [grid, this.parts.joined, this.isolated, table];
    const isDrawn = inputs.every((input, index) => input === this.#drawn[index]);
    const changes = isDrawn ? [] : this.#draw(grid, table, live);
    this.#remark(grid);
    this.#seat();
    this.parts.show({ report, grid, table: this.#table, locale: this.locale, listed: this.#listed });
    this.#seat();
    if (live && changes.length) this.#tell(changes);
  }
  /** Writes over the table that the page has left as it was painted; any other gives way to a new one. Returns what changed. */
  #draw(grid, table, live) {
    const before = this.#painted;
    const changes = before && changesBetween(before, grid);
    const stays = changes && table && table === this.#table && repaint(table, before, grid, live);
    this.#table = stays ? table : this.#place(grid, table);
    if (stays && changes.some((change) => change.after.length >= change.before.length)) this.#fit.grow();
    this.#painted = grid;
    if (this.isolated) adopt(this.renderRoot, tableSheet);
    this.#drawn = [grid, this.parts.joined, this.isolated, this.#table];
    return changes ?? [];
  }
  #tell(changes) {
    tell(this, "disclosure-change", { bubbles: true, composed: true, detail: { changes } });
    announce(changes.length, (count, now) => {
      const { tag, words } = this.locale;
      this.#change = fill(words.changed, { count, time: new Date(now).toLocaleTimeString(tag) });
      this.requestUpdate();
    });
  }
  /** What the element and its parts keep in the page. */
  get #kept() {
    const own = [
      { kind: kinds.table, element: this.#table },
      { kind: kinds.note, element: this.#note }
    ];
    return [...own, ...this.parts.joined.flatMap(({ kept = [] }) => kept)];
  }
  /** What stands beside the table stands in the page, or in place of what the page would put there. */
  #homeOf(kind) {
    if (!this.isolated) return this;
    const slot = this.renderRoot.querySelector(`slot[name=${kind.slot}]`);
    return kind === kinds.table ? slot.parentElement : slot;
  }
  #seat() {
    for (const { kind, element } of this.#kept) if (element) seat(element, kind, this.#homeOf(kind));
  }
  #restore;
  /** A table with the grid's contents, in the place of the one that stands, which may have been rendered beforehand. */
  #place(grid, standing) {
    const painted = paint(grid, this.ownerDocument);
    if (standing && takeOver(standing, painted)) return standing;
    standing?.replaceWith(painted);
    return painted;
  }
  #remark(grid) {
    this.#note = keepOne(this, kinds.note, this.#note);
    if (this.#note?.textContent === grid.note) return;
    this.#note?.remove();
    this.#note = grid.note ? toDOM(noteMarkup(grid), this.ownerDocument) : void 0;
  }
  #clear() {
    this.parts.clear();
    this.#table?.remove();
    this.#note?.remove();
    this.#table = this.#note = this.#painted = void 0;
    this.#drawn = [];
  }
}
__decorateClass([
  property()
], DisclosureTable.prototype, "for");
__decorateClass([
  property()
], DisclosureTable.prototype, "section");
__decorateClass([
  property({ type: Boolean })
], DisclosureTable.prototype, "isolated");

export { DisclosureTable };
//# sourceMappingURL=disclosure-table.js.map
