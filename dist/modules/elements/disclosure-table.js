import { nothing, html } from 'lit';
import { check } from '../core/check.js';
import { layout } from '../core/layout.js';
import { fill, translate } from '../core/words.js';
import { toDOM } from '../outputs/markup.js';
import { readingList } from '../outputs/list.js';
import { repaint, paint, takeOver } from '../outputs/paint.js';
import { noteMarkup } from '../outputs/table.js';
import { adopt } from '../styles/adopt.js';
import { tableSheet } from '../styles/table.js';
import { announce } from './announce.js';
import { Arithmetic } from './arithmetic.js';
import { DisclosureElement } from './disclosure-element.js';
import { FitController } from './fit-controller.js';
import { levelBelow } from './level.js';
import { property } from './property.js';
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
    this.#inputs = [];
    this.#explained = [];
    this.#change = "";
    /** The page may write over what stands in the tag. */
    this.#restore = () => {
      if (this.#table && !this.#table.isConnected) this.requestUpdate();
    };
  }
  #fit;
  /** What the table is to show, and the inputs that it was laid out from. */
  #grid;
  #inputs;
  /** What the table shows. */
  #painted;
  #table;
  #note;
  #arithmetic;
  #explained;
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
    const { report } = this.state;
    const inputs = [report, section, locale, blank];
    if (inputs.every((input, index) => input === this.#inputs[index]) && this.#inputs.length) return;
    this.#inputs = inputs;
    this.#grid = report && layout(report, section, locale, blank);
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
        <slot name="table" @slotchange=${this.#restore}></slot><slot></slot>
      </div>
      ${listed ? readingList(grid, { level: levelBelow(this), titled: !this.closest(".disclosure-report") }) : nothing}
      <slot name="note"></slot>
      ${lens ? html`<p part="lens" lang=${locale.tag}></p>` : nothing}
      <slot name="findings"></slot>
      <p part="change" role="status" lang=${locale.tag}>${this.#change}</p>
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
    return problems.filter(({ place }) => place === this.section || place.startsWith(`${this.section}/`));
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
  paint() {
    const grid = this.#grid;
    if (!grid) return this.#clear();
    const home = this.isolated ? this.renderRoot.querySelector(".region") : this;
    const standing = this.#table?.parentNode === home && this.#painted;
    const { report } = this.state;
    const live = report !== this.#told;
    this.#told = report;
    const changes = standing ? standing === grid ? [] : repaint(this.#table, standing, grid, live) : void 0;
    if (!changes) this.#place(grid, home);
    this.#painted = grid;
    this.#remark(grid);
    this.#explain(grid);
    if (live && changes?.length) this.#tell(changes);
  }
  #tell(changes) {
    tell(this, "disclosure-change", { bubbles: true, composed: true, detail: { changes } });
    announce(changes.length, (count, now) => {
      const { tag, words } = this.locale;
      this.#change = fill(words.changed, { count, time: new Date(now).toLocaleTimeString(tag) });
      this.requestUpdate();
    });
  }
  #restore;
  #place(grid, home) {
    const painted = paint(grid, this.ownerDocument);
    if (this.isolated) adopt(this.renderRoot, tableSheet);
    const standing = this.#table ?? [...home.children].find((child) => child.matches("table.disclosure-table"));
    if (standing && takeOver(standing, painted)) this.#table = standing;
    else {
      standing?.remove();
      this.#table = painted;
    }
    if (this.#table.parentNode !== home) home.appendChild(this.#table);
  }
  /** What stands beside the table stands in the page, or in place of what the page would put there. */
  #homeOf({ slot }) {
    return this.isolated ? this.renderRoot.querySelector(`slot[name=${slot}]`) : this;
  }
  #remark(grid) {
    this.#note ??= [...this.children].find((child) => child.matches("p.disclosure-note"));
    if (this.#note?.textContent !== grid.note) {
      this.#note?.remove();
      this.#note = grid.note ? toDOM(noteMarkup(grid), this.ownerDocument) : void 0;
    }
    if (!this.#note) return;
    const home = this.#homeOf(this.#note);
    if (this.#note.parentNode !== home) home.appendChild(this.#note);
  }
  /** Shows the arithmetic of the table, where the page wants it. */
  #explain(grid) {
    const inputs = [grid, this.findings, this.#table, this.isolated];
    this.#showFindings();
    if (inputs.every((input, index) => input === this.#explained[index])) return;
    this.#explained = inputs;
    const { report } = this.state;
    const sheet = this.findings === "off" ? void 0 : report?.sheets[this.section];
    this.#arithmetic?.remove(sheet && "again");
    this.#arithmetic = void 0;
    if (!report || !sheet) return;
    const result = check({ ...report, sheets: { [this.section]: sheet } });
    const say = (sentence) => {
      const lens = this.renderRoot.querySelector("[part=lens]");
      if (lens) lens.textContent = sentence;
    };
    const { list } = this.#arithmetic = new Arithmetic(this.#table, sheet, grid.form.locale, result, grid.prefix, say);
    this.#homeOf(list).appendChild(list);
    this.#showFindings();
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
    this.#explained = [];
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
