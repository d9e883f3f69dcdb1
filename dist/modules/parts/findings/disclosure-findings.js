import { html } from 'lit';
import { check } from '../../core/check.js';
import { summarize, findingsIn, headline, explain } from '../../core/explain.js';
import { translate } from '../../core/words.js';
import { DisclosureElement } from '../../elements/disclosure-element.js';
import { property } from '../../elements/property.js';
import { tell } from '../../elements/tell.js';
import { withFindings } from '../../locales/findings.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
class DisclosureFindings extends DisclosureElement {
  constructor() {
    super(...arguments);
    this.for = "";
  }
  #report;
  #check;
  /** The last check; `undefined` while there is no report. */
  get check() {
    return this.#check;
  }
  update(changed) {
    const { report } = this.state;
    const isNew = report !== this.#report || changed.has("last");
    if (isNew) this.#check = report && check(report, this.last);
    this.#report = report;
    super.update(changed);
    if (!isNew || !report) return;
    tell(this, "disclosure-findings", { detail: this.#check, bubbles: true, composed: true });
  }
  render() {
    const { locale } = this;
    const { report } = this.state;
    const message = this.message(locale, report?.problems ?? []);
    if (!report) return html`${this.fallback}${message}`;
    const result = this.#check;
    return html`<p part="summary" lang=${locale.tag}>${summarize(result, withFindings(locale))}</p>
      ${Object.values(report.sheets).map(({ table }) => this.#group(table, findingsIn(table, result)))} ${message}`;
  }
  #group(table, findings) {
    if (!findings.length) return "";
    return html`<section part="findings" lang=${this.locale.tag}>
      <strong>${translate(table.title, this.locale)}</strong>
      <ul>
        ${findings.map((finding) => this.#item(table, finding))}
      </ul>
    </section>`;
  }
  #item(table, finding) {
    const { address } = finding.total[0];
    const locale = withFindings(this.locale);
    const { kind, place } = headline(finding, table, locale);
    return html`<li data-kind=${finding.kind}>
      ${kind} <a href="#${address}" @click=${(event) => this.#go(event, address)}>${place}</a> &mdash;
      ${explain(finding, table, locale)}
    </li>`;
  }
  /** Follows a link to its cell, which a table's arithmetic may not have made reachable. */
  #go(event, address) {
    const cell = this.#cellAt(address);
    if (!cell) return;
    event.preventDefault();
    if (!cell.hasAttribute("tabindex")) {
      cell.tabIndex = -1;
      cell.addEventListener("blur", () => cell.removeAttribute("tabindex"), { once: true });
    }
    cell.focus();
    cell.scrollIntoView({ block: "center" });
  }
  /** The cell on the page, wherever there the report's tables stand. */
  #cellAt(address) {
    const cell = `td[data-address="${CSS.escape(address)}"]`;
    for (const element of this.getRootNode().querySelectorAll("*")) {
      if (!(element instanceof DisclosureElement) || !element.shows(this.#report)) continue;
      const found = element.querySelector(cell) ?? element.renderRoot.querySelector(cell);
      if (found) return found;
    }
    return void 0;
  }
  paint() {
  }
}
__decorateClass([
  property()
], DisclosureFindings.prototype, "for");
__decorateClass([
  property({ attribute: false })
], DisclosureFindings.prototype, "last");

export { DisclosureFindings };
//# sourceMappingURL=disclosure-findings.js.map
