import { ContextProvider } from '@lit/context';
import { html } from 'lit';
import { tableOf } from '../core/address.js';
import { toDOM } from '../outputs/markup.js';
import { reportMarkup } from '../outputs/report.js';
import { DisclosureElement } from './disclosure-element.js';
import { property } from './property.js';
import { reportContext } from './report-context.js';
import { settingNames } from './settings.js';
import { ShowingElement } from './showing-element.js';
import { asks } from '../page/unclosed.js';
import { isAlone, keepOne, seat } from './slotted.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind2) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
const kind = { slot: "report", selector: "article.disclosure-report" };
class DisclosureReport extends ShowingElement {
  constructor() {
    super(...arguments);
    this.level = 2;
    /** @internal */
    this.for = "";
    this.provides = true;
    this.#provider = new ContextProvider(this, { context: reportContext, initialValue: this.#provided() });
    this.#given = [];
    this.#laid = [];
  }
  #provider;
  #given;
  #article;
  #laid;
  update(changed) {
    const given = [this.state, ...settingNames.map((name) => this[name])];
    if (given.some((input, index) => input !== this.#given[index])) this.#provider.setValue(this.#provided());
    this.#given = given;
    this.#keep();
    super.update(changed);
  }
  /** What the tags inside hear: the report, and from whom they have it. */
  #provided() {
    return { ...this.state, provider: this };
  }
  firstUpdated() {
    this.renderRoot.addEventListener("slotchange", () => {
      if (this.#article && !isAlone(this, kind, this.#article, this)) this.requestUpdate();
    });
  }
  /** What the page has put in the place of the layout is looked at anew: it may be a copy. */
  #keep() {
    if (!this.#article) return;
    const article = keepOne(this, kind, this.#article);
    if (article !== this.#article) this.#laid = [];
    this.#article = article;
    if (article) seat(article, kind, this);
  }
  render() {
    const { problems = [] } = this.state.report ?? {};
    const general = problems.filter(({ place }) => !this.state.report.chapters.some(({ table }) => tableOf(place) === table));
    return html`<div class=${this.#isWhole() ? "done" : ""}><slot name="report"></slot>${this.fallback}</div>
      ${this.message(this.locale, general)}`;
  }
  paint() {
    const { report, site } = this.state;
    if (!report || !this.#isWhole()) return this.#clear();
    const { locale, level } = this;
    const inputs = [report, locale, level, site];
    if (inputs.every((input, index) => input === this.#laid[index])) return;
    this.#laid = inputs;
    this.#place(toDOM(reportMarkup(report, { locale, level, site }), this.ownerDocument));
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
    return ![...this.querySelectorAll("*")].some(
      (element) => (this.unclosed ? asks(element, this) : element.localName.includes("-")) && !standing?.contains(element)
    );
  }
  #standing() {
    return this.#article ?? [...this.children].find((child) => child.matches(kind.selector));
  }
  /** What was rendered beforehand stays where it says the same. */
  #place(article) {
    const standing = keepOne(this, kind, this.#article);
    const bare = standing?.cloneNode(true);
    for (const table of bare?.querySelectorAll("disclosure-table") ?? []) table.replaceWith(outline(table));
    if (standing && bare.isEqualNode(article)) {
      this.#article = standing;
      return;
    }
    this.#article = article;
    if (standing) standing.replaceWith(article);
    else this.appendChild(article);
  }
  #clear() {
    this.#article?.remove();
    this.#article = void 0;
    this.#laid = [];
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
