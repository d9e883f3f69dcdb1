import { nothing, html } from 'lit';
import { isIn } from '../core/address.js';
import { layout } from '../core/layout.js';
import { describeAbsence, fill } from '../core/words.js';
import { announce } from '../page/announce.js';
import { FitController } from './fit-controller.js';
import { levelBelow } from '../page/heading-level.js';
import { ListView } from './list-view.js';
import { property } from './property.js';
import { ShowingElement } from './showing-element.js';
import { TableView } from './table-view.js';
import { dispatch } from '../page/dispatch.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
class DisclosureTable extends ShowingElement {
  constructor() {
    super(...arguments);
    this.for = "";
    this.section = "proactive";
    this.isolated = false;
    this.#fit = new FitController(this);
    this.#list = new ListView();
    this.#view = new TableView(this, this.parts);
    this.#inputs = [];
    this.#change = "";
  }
  #fit;
  #list;
  #view;
  /** What the table is to show, and the inputs that it was laid out from. */
  #grid;
  #inputs;
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
        <slot name="table"></slot>${this.fallback}
      </div>
      ${listed ? this.#list.show(grid, this.#standing) : nothing}
      <slot name="note"></slot>
      ${this.parts.joined.map(({ frame }) => frame)}
      <p part="change" role="status" lang=${locale.tag} .textContent=${this.#change}></p>
      ${this.#absence(locale)} ${this.age(locale)} ${this.message(locale, this.#problems)}`;
  }
  /** How the list stands in the page. */
  get #standing() {
    return { level: levelBelow(this), titled: !this.closest(".disclosure-report"), marked: this.parts.marked(this.state.report) };
  }
  /** @internal The table that is shown. */
  get table() {
    return this.#view.table;
  }
  get #listed() {
    const { view } = this.settings;
    return Boolean(this.#grid) && (view === "list" || view === "auto" && this.#fit.narrow);
  }
  get #problems() {
    const { problems = [] } = this.state.report ?? {};
    return problems.filter(({ place }) => isIn(place, this.section));
  }
  /** Why the report has no such table. */
  #absence(locale) {
    const { report } = this.state;
    if (!report || this.#grid) return nothing;
    const edition = this.editions.find(({ id }) => id === report.edition);
    return html`<p part="error" lang=${locale.tag}>${describeAbsence(this.section, edition?.tables ?? [], locale)}</p>`;
  }
  firstUpdated() {
    this.renderRoot.addEventListener("slotchange", () => this.#view.isWhole || this.requestUpdate());
  }
  paint() {
    this.parts.restore();
    const grid = this.#grid;
    if (!grid) {
      this.parts.clear();
      return this.#view.clear();
    }
    const { report } = this.state;
    const live = report !== this.#told;
    this.#told = report;
    const changes = this.#view.show(grid, live);
    if (changes.some(({ before, after }) => after.length >= before.length)) this.#fit.grow();
    const marked = this.parts.marked(report);
    this.parts.show({ report, grid, table: this.table, locale: this.locale, listed: this.#listed, marked });
    this.#view.seat();
    if (live && changes.length) this.#tell(changes);
  }
  #tell(changes) {
    dispatch(this, "disclosure-change", { bubbles: true, composed: true, detail: { changes } });
    announce(changes.length, (count, now) => {
      const { tag, words } = this.locale;
      this.#change = fill(words.changed, { count, time: new Date(now).toLocaleTimeString(tag) });
      this.requestUpdate();
    });
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
