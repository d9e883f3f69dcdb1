import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { check } from '../core/check.js';
import { explain } from '../core/explain.js';
import { placeName, placeAt } from '../core/names.js';
import { fill, translate } from '../core/words.js';
import { DisclosureElement } from './disclosure-element.js';

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
  #report;
  #check;
  /** The last check; `undefined` while there is no report. */
  get check() {
    return this.#check;
  }
  render() {
    const { locale, state } = this;
    const { report } = state;
    this.#check = report && check(report, this.last);
    const message = this.message(locale, report?.problems ?? []);
    if (!report) return html`<slot></slot>${message}`;
    const { findings, unknown, checked } = this.#check;
    const count = (kind) => findings.filter((finding) => finding.kind === kind).length;
    const summary = findings.length ? locale.words.found : locale.words.allHold;
    return html`<p part="summary">${fill(summary, { checked, errors: count("error"), hints: count("hint") })}</p>
      ${Object.values(report.sheets).map(({ table }) => this.#group(table, [...findings, ...unknown]))} ${message}`;
  }
  #group(table, findings) {
    const own = findings.filter(({ total }) => total[0].address.startsWith(`${table.key}/`));
    if (!own.length) return "";
    return html`<section part="findings">
      <strong>${translate(table.title, this.locale)}</strong>
      <ul>
        ${own.map((finding) => this.#item(table, finding))}
      </ul>
    </section>`;
  }
  #item(table, finding) {
    const { locale } = this;
    const { address } = finding.total[0];
    const kind = finding.state === "unknown" ? "?" : locale.words.kinds[finding.kind];
    return html`<li data-kind=${finding.kind}>
      ${kind}
      <a href="#${address}" @click=${(event) => this.#go(event, address)}>${placeName(placeAt(table, address), locale)}</a> &mdash;
      ${explain(finding, table, locale)}
    </li>`;
  }
  /** Follows a link to its cell, wherever on the page its table stands. */
  #go(event, address) {
    const root = this.getRootNode();
    const cell = root.querySelector(`td[data-address="${address}"]`);
    if (!cell) return;
    event.preventDefault();
    if (!cell.hasAttribute("tabindex")) cell.tabIndex = -1;
    cell.focus();
    cell.scrollIntoView({ block: "center" });
  }
  paint() {
    const { report } = this.state;
    if (!report || report === this.#report) return;
    this.#report = report;
    this.dispatchEvent(new CustomEvent("disclosure-findings", { detail: this.#check, bubbles: true, composed: true }));
  }
}
__decorateClass([
  property({ attribute: false })
], DisclosureFindings.prototype, "last");

export { DisclosureFindings };
//# sourceMappingURL=disclosure-findings.js.map
