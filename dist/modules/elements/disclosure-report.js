import { ContextProvider } from '@lit/context';
import { html } from 'lit';
import { toDOM } from '../outputs/markup.js';
import { reportMarkup } from '../outputs/report.js';
import { DisclosureElement } from './disclosure-element.js';
import { property } from './property.js';
import { reportContext } from './report-context.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
class DisclosureReport extends DisclosureElement {
  constructor() {
    super(...arguments);
    this.level = 2;
    this.provides = true;
    this.#provider = new ContextProvider(this, { context: reportContext, initialValue: this.state });
  }
  #provider;
  #article;
  #laid;
  update(changed) {
    this.#provider.setValue(this.state);
    super.update(changed);
  }
  render() {
    const { problems = [] } = this.state.report ?? {};
    const general = problems.filter(({ place }) => !this.state.report.chapters.some(({ table }) => place.split("/")[0] === table));
    return html`<div class=${this.#isWhole() ? "done" : ""}><slot name="report"></slot><slot></slot></div>
      ${this.message(this.locale, general)}`;
  }
  paint() {
    const { report } = this.state;
    if (!report || !this.#isWhole()) return this.#clear();
    const { locale, level } = this;
    if (this.#laid?.report === report && this.#laid.locale === locale && this.#laid.level === level) return;
    this.#laid = { report, locale, level };
    this.#place(toDOM(reportMarkup(report, locale, level), this.ownerDocument));
  }
  async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    for (const table of this.#article?.querySelectorAll("disclosure-table") ?? []) {
      if (table instanceof DisclosureElement) await table.updateComplete;
    }
    return complete;
  }
  /** The page wrote no tags inside that would show the report; they may not be defined yet. */
  #isWhole() {
    if (!this.state.report) return false;
    const standing = this.#standing();
    return ![...this.querySelectorAll("*")].some((element) => element.localName.includes("-") && !standing?.contains(element));
  }
  #standing() {
    return this.#article ?? [...this.children].find((child) => child.matches("article.disclosure-report"));
  }
  /** What was rendered beforehand stays where it says the same. */
  #place(article) {
    const standing = this.#standing();
    const bare = standing?.cloneNode(true);
    for (const table of bare?.querySelectorAll("disclosure-table") ?? []) table.replaceWith(outline(table));
    if (standing && bare.isEqualNode(article)) {
      this.#article = standing;
      return;
    }
    standing?.remove();
    this.#article = article;
    this.appendChild(article);
  }
  #clear() {
    this.#article?.remove();
    this.#article = this.#laid = void 0;
  }
}
__decorateClass([
  property({ type: Number })
], DisclosureReport.prototype, "level");
function outline(table) {
  const bare = table.ownerDocument.createElement(table.localName);
  bare.setAttribute("section", table.getAttribute("section") ?? "");
  return bare;
}

export { DisclosureReport };
//# sourceMappingURL=disclosure-report.js.map
