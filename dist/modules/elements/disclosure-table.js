import { nothing, html } from 'lit';
import { isIn } from '../core/address.js';
import { check } from '../core/check.js';
import { layout } from '../core/layout.js';
import { fill, translate } from '../core/words.js';
import { toDOM } from '../outputs/markup.js';
import { numberCells } from '../outputs/intact.js';
import { changesBetween, repaint, paint, takeOver } from '../outputs/paint.js';
import { noteMarkup } from '../outputs/table.js';
import { adopt } from '../styles/adopt.js';
import { tableSheet } from '../styles/table.js';
import { announce } from './announce.js';
import { Arithmetic } from './arithmetic.js';
import { DisclosureElement } from './disclosure-element.js';
import { FitController } from './fit-controller.js';
import { levelBelow } from './level.js';
import { ListView } from './list-view.js';
import { property } from './property.js';
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
class DisclosureTable extends DisclosureElement {
  constructor() {
    super(...arguments);
    this.section = "proactive";
    this.findings = "off";
    this.view = "auto";
    this.isolated = false;
    this.#fit = new FitController(this);
    this.#list = new ListView();
    this.#inputs = [];
    /** What the table and its arithmetic were last drawn from. */
    this.#drawn = [];
    this.#change = "";
    /** The page may write over what stands in the tag. */
    this.#restore = () => {
      const isWhole = this.#parts.every(([kind, part]) => isAlone(this, kind, part, this.#homeOf(kind)));
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
  #arithmetic;
  #drawn;
  /** The report whose figures were last shown, and what has changed since. */
  #told;
  #change;
  update(changed) {
    this.#lay();
    super.update(changed);
  }
  /** Lays the table out, unless nothing that it comes from has changed. */
  #lay() {
    const { section, locale, blank } = this;
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
    const lens = grid && this.findings !== "off" && !listed;
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
      ${listed ? this.#list.show(grid, { level: levelBelow(this), titled: !this.closest(".disclosure-report") }) : nothing}
      <slot name="note"></slot>
      ${lens ? html`<p part="lens" lang=${locale.tag}></p>` : nothing}
      <slot name="findings"></slot>
      <p part="change" role="status" lang=${locale.tag} .textContent=${this.#change}></p>
      ${this.#missing(locale)} ${this.age(locale)} ${this.message(locale, this.#problems)}`;
  }
  /** @internal The table that is shown. */
  get table() {
    return this.#table;
  }
  get #listed() {
    return Boolean(this.#grid) && (this.view === "list" || this.view === "auto" && this.#fit.narrow);
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
    const list = this.#arithmetic?.list;
    const copy = keepOne(this, "findings", list);
    if (copy !== list) copy?.remove();
    const table = keepOne(this, "table", this.#table);
    const inputs = [grid, this.findings, this.isolated, table];
    const isDrawn = inputs.every((input, index) => input === this.#drawn[index]);
    const changes = isDrawn ? [] : this.#draw(grid, table, live);
    this.#remark(grid);
    this.#showFindings();
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
    this.#seat();
    if (this.isolated) adopt(this.renderRoot, tableSheet);
    this.#explain(grid, this.#table);
    this.#drawn = [grid, this.findings, this.isolated, this.#table];
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
  /** What the element keeps in the page, by its slot. */
  get #parts() {
    return [
      ["table", this.#table],
      ["note", this.#note],
      ["findings", this.#arithmetic?.list]
    ];
  }
  /** What stands beside the table stands in the page, or in place of what the page would put there. */
  #homeOf(kind) {
    if (!this.isolated) return this;
    const slot = this.renderRoot.querySelector(`slot[name=${kind}]`);
    return kind === "table" ? slot.parentElement : slot;
  }
  #seat() {
    for (const [kind, part] of this.#parts) if (part) seat(part, kind, this.#homeOf(kind));
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
    this.#note = keepOne(this, "note", this.#note);
    if (this.#note?.textContent === grid.note) return;
    this.#note?.remove();
    this.#note = grid.note ? toDOM(noteMarkup(grid), this.ownerDocument) : void 0;
  }
  /** Shows the arithmetic of the table, where the page wants it. */
  #explain(grid, table) {
    const { report } = this.state;
    const sheet = this.findings === "off" ? void 0 : report?.sheets[this.section];
    this.#arithmetic?.remove(sheet && "again");
    this.#arithmetic = void 0;
    const cells = sheet && numberCells(table, grid);
    if (!report || !cells) return;
    const result = check({ ...report, sheets: { [this.section]: sheet } });
    const say = (sentence) => {
      const lens = this.renderRoot.querySelector("[part=lens]");
      if (lens) lens.textContent = sentence;
    };
    this.#arithmetic = new Arithmetic(table, cells, sheet, grid.form.locale, result, grid.prefix, say);
  }
  /** The list of findings is for who wants it, and for who reads a list instead of marked cells. */
  #showFindings() {
    const list = this.#arithmetic?.list;
    if (list) list.hidden = !(this.findings === "list" || this.#listed) || !list.hasChildNodes();
  }
  #clear() {
    this.#arithmetic?.remove();
    this.#table?.remove();
    this.#note?.remove();
    this.#table = this.#note = this.#arithmetic = this.#painted = void 0;
    this.#drawn = [];
  }
}
__decorateClass([
  property()
], DisclosureTable.prototype, "section");
__decorateClass([
  property()
], DisclosureTable.prototype, "findings");
__decorateClass([
  property()
], DisclosureTable.prototype, "view");
__decorateClass([
  property({ type: Boolean })
], DisclosureTable.prototype, "isolated");

export { DisclosureTable };
//# sourceMappingURL=disclosure-table.js.map
