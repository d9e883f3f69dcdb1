import { LitElement, nothing, html } from 'lit';
import { bare } from '../core/json.js';
import { withholds } from '../core/problem.js';
import { localeOf, fill, describeFailure, describeProblem } from '../core/words.js';
import { editions } from '../editions/index.js';
import { locales } from '../locales/index.js';
import { adopt } from '../styles/adopt.js';
import { frameSheet } from '../styles/frame.js';
import { tableSheet } from '../styles/table.js';
import { LanguageController, languageOf } from './language.js';
import { PartsController } from './parts-controller.js';
import { property } from './property.js';
import { reflect } from './reflect.js';
import { warnOnce } from '../page/warn-once.js';
import { SourceController } from './source-controller.js';
import { dispatch } from '../page/dispatch.js';
import { yieldToPage } from '../page/yielding.js';
import { isUnclosed } from '../page/unclosed.js';
import { whenParsed } from '../page/when-parsed.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
const naming = ["report", "src", "for"];
const reading = ["year", "agency", "edition", "editions", "refresh", "live", "crossOrigin", "origins", "loading"];
class DisclosureElement extends LitElement {
  constructor() {
    super();
    /** Stands before the properties: each of them asks it to look again. */
    this.#source = new SourceController(this);
    this.src = "";
    this.refresh = 0;
    this.live = false;
    this.crossOrigin = null;
    this.origins = null;
    this.loading = "";
    this.agency = "";
    this.edition = "";
    this.editions = editions;
    this.locales = locales;
    this.status = "empty";
    /** @internal Whether the element is itself what others ask. */
    this.provides = false;
    this.parts = new PartsController(this);
    /** Whether the tag has no end of its own, and therefore the rest of the page in it. */
    this.unclosed = false;
    /** Until the first update these show what the page wrote in the tag: a script may put markup in and print it in the same turn. */
    this.#provisional = [];
    new LanguageController(this);
  }
  static {
    /** @internal Marks the classes whose elements show a report. */
    this.disclosureSource = true;
  }
  #source;
  #shown;
  #provisional;
  /** @internal What takes precedence over the file. */
  get overrides() {
    return { year: this.year, agency: this.agency, edition: this.edition || void 0 };
  }
  get state() {
    return this.#source.state;
  }
  /** @internal The element that the report comes from, where it is another one. */
  get provider() {
    return this.state.provider;
  }
  /** The language that the page wants here: the nearest `lang`, through every shadow root. */
  get locale() {
    const tag = languageOf(this);
    return tag === void 0 ? this.#locales[0] : localeOf(tag, this.#locales);
  }
  get #locales() {
    return this.locales === locales ? this.state.locales ?? locales : this.locales;
  }
  static get observedAttributes() {
    return [...super.observedAttributes, "lang"];
  }
  static createProperty(name, options = {}) {
    super.createProperty(name, bare(options));
  }
  static getPropertyDescriptor(...of) {
    return bare(super.getPropertyDescriptor(...of));
  }
  /** What changes the report is looked at before the next update: by then it has to be known which parts the tag waits for. */
  requestUpdate(name, old, options) {
    super.requestUpdate(name, old, options);
    if (name === void 0 || this[name] === old) return;
    if (naming.includes(name)) this.#source.invalidate();
    if (reading.includes(name)) this.#source.reread();
  }
  attributeChangedCallback(name, old, value) {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang") this.requestUpdate();
  }
  createRenderRoot() {
    const root = super.createRenderRoot();
    adopt(root, frameSheet);
    this.#provisional = slotsFor(this);
    for (const slot2 of this.#provisional) root.appendChild(slot2);
    return root;
  }
  /** Until the parser is past the tag, what it writes there stays as it is. */
  connectedCallback() {
    whenParsed(this, () => {
      super.connectedCallback();
      adopt(this.getRootNode(), tableSheet);
    });
  }
  /** @internal */
  adoptedCallback() {
    if (this.hasUpdated) adopt(this.renderRoot, frameSheet);
  }
  /**
   * A tag waits for the parts that it wants, while its report is on the way, so that both are there when it is first drawn. And a page of
   * many tags can be scrolled and clicked while they are drawn.
   */
  scheduleUpdate() {
    reflect(this, "live", this.live);
    this.#source.hostUpdate();
    const parts = this.parts.pending();
    if (parts && !this.hasUpdated) reflect(this, "status", "loading");
    const wait = parts ?? yieldToPage();
    return wait ? wait.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
  }
  update(changed) {
    this.status = this.state.status;
    this.unclosed = isUnclosed(this);
    super.update(changed);
    for (const slot2 of this.#provisional.splice(0)) slot2.remove();
    this.paint();
  }
  updated() {
    const { state } = this;
    const before = this.#shown;
    if (state === before) return;
    this.#shown = state;
    if (state.status === "ready" && state.report !== before?.report) dispatch(this, "load");
    if (state.status === "failed") dispatch(this, "error");
  }
  /** @internal Whether the element shows a report, or another copy of it. */
  shows({ agency, year }) {
    const { report } = this.state;
    return report?.year === year && report.agency?.name === agency?.name;
  }
  /** Since when the figures are not the newest, and why. */
  age({ tag, words }) {
    const { cause, since = 0 } = this.state;
    if (!cause) return nothing;
    const time = new Date(since).toLocaleString(tag);
    return html`<p part="stale" lang=${tag}>${fill(words.stale, { time })} ${describeFailure(cause, this.locale)}</p>`;
  }
  /** Where the page's own words for the time until the report is there stand; what follows a tag without an end stands elsewhere. */
  get fallback() {
    return this.unclosed ? nothing : slot;
  }
  /** What cannot be shown, and why; below it goes on what the page has behind a tag without an end. */
  message(locale, problems) {
    const { words } = locale;
    const missing = this.parts.missing(words).map((text2) => this.#error(text2, locale));
    const message = this.#message(locale, problems);
    if (!this.unclosed) return [missing, message];
    const text = fill(words.unclosed, { tag: this.localName });
    warnOnce(text, this);
    return [missing, message, this.#error(text, locale), slot];
  }
  #error(text, { tag }) {
    return html`<p part="error" role="alert" lang=${tag}>${text}</p>`;
  }
  #message(locale, problems) {
    const { status, failure } = this.state;
    if (failure && this.closest(".disclosure-report")) return nothing;
    if (failure) return this.#error(describeFailure(failure, locale), locale);
    if (status === "loading" && !this.firstElementChild)
      return html`<p part="status" role="status" lang=${locale.tag}>${locale.words.loading}</p>`;
    if (!problems.length) return nothing;
    return html`<details part="problems" lang=${locale.tag} ?open=${problems.some(withholds)}>
      <summary>${fill(locale.words.problemCount, { count: problems.length })}</summary>
      <ul>
        ${problems.map((problem) => html`<li>${describeProblem(problem, locale)}</li>`)}
      </ul>
    </details>`;
  }
}
__decorateClass([
  property({ attribute: false })
], DisclosureElement.prototype, "report");
__decorateClass([
  property()
], DisclosureElement.prototype, "src");
__decorateClass([
  property({ type: Number })
], DisclosureElement.prototype, "refresh");
__decorateClass([
  property({ type: Boolean })
], DisclosureElement.prototype, "live");
__decorateClass([
  property({ attribute: "crossorigin" })
], DisclosureElement.prototype, "crossOrigin");
__decorateClass([
  property()
], DisclosureElement.prototype, "origins");
__decorateClass([
  property()
], DisclosureElement.prototype, "loading");
__decorateClass([
  property({ type: Number })
], DisclosureElement.prototype, "year");
__decorateClass([
  property()
], DisclosureElement.prototype, "agency");
__decorateClass([
  property()
], DisclosureElement.prototype, "edition");
__decorateClass([
  property({ attribute: false })
], DisclosureElement.prototype, "editions");
__decorateClass([
  property({ attribute: false })
], DisclosureElement.prototype, "locales");
__decorateClass([
  property({ reflect: true })
], DisclosureElement.prototype, "status");
const slot = html`<slot></slot>`;
function slotsFor(element) {
  const names = /* @__PURE__ */ new Set(["", ...[...element.children].map(({ slot: slot2 }) => slot2)]);
  return [...names].map((name) => {
    const slot2 = element.ownerDocument.createElement("slot");
    slot2.name = name;
    return slot2;
  });
}

export { DisclosureElement };
//# sourceMappingURL=disclosure-element.js.map
