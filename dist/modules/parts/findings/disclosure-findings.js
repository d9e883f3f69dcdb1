import { html } from 'lit';
import { check } from '../../core/check.js';
import { summarize, findingsIn, headline, explain } from '../../core/explain.js';
import { translate } from '../../core/words.js';
import { DisclosureElement } from '../../elements/disclosure-element.js';
import { DisclosureTable } from '../../elements/disclosure-table.js';
import { property } from '../../elements/property.js';
import { dispatch } from '../../page/dispatch.js';
import { withFindings } from '../../locales/findings.js';
import { follow, cellIn } from './target.js';

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
    this.#go = (event) => follow(event, (address) => this.#tagWith(address));
  }
  #go;
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
    dispatch(this, "disclosure-findings", { detail: this.#check, bubbles: true, composed: true });
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
      ${kind} <a href="#${address}" @click=${this.#go}>${place}</a> &mdash; ${explain(finding, table, locale)}
    </li>`;
  }
  /** The tag on the page that shows a cell of this report. */
  #tagWith(address) {
    const elements = [...this.getRootNode().querySelectorAll("*")];
    const tables = elements.filter((element) => element instanceof DisclosureTable);
    return tables.find((table) => table.shows(this.#report) && cellIn(table, address));
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
