import { LitElement, html, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import type { Edition } from '../core/form.js';
import { bare } from '../core/json.js';
import { withholds, type Problem } from '../core/problem.js';
import type { Overrides } from '../core/read.js';
import type { Report } from '../core/report.js';
import { describeFailure, describeProblem, fill, localeOf, type Locale } from '../core/words.js';
import { editions } from '../editions/index.js';
import { locales } from '../locales/index.js';
import { adopt } from '../styles/adopt.js';
import { frameSheet } from '../styles/frame.js';
import { tableSheet } from '../styles/table.js';
import { LanguageController, languageOf } from './language.js';
import { PartsController } from './parts-controller.js';
import { property } from './property.js';
import type { Provider, ReportState, Status } from './report-context.js';
import { reflect } from './reflect.js';
import { warnOnce } from '../page/warn-once.js';
import { SourceController } from './source-controller.js';
import { dispatch } from '../page/dispatch.js';
import { yieldToPage } from '../page/yielding.js';
import { isUnclosed } from '../page/unclosed.js';
import { whenParsed } from '../page/when-parsed.js';

/** Properties that name the source of the report, of which there is one. */
const naming: readonly PropertyKey[] = ['report', 'src', 'for'];
/** Properties that change what is read of the source, or how. */
const reading: readonly PropertyKey[] = ['year', 'agency', 'edition', 'editions', 'refresh', 'live', 'crossOrigin', 'origins', 'loading'];

/** What the tags have in common: where the report comes from, in which language it is shown, and how far it is. */
export abstract class DisclosureElement extends LitElement {
  /** @internal Marks the classes whose elements show a report. */
  static readonly disclosureSource = true;

  /** Stands before the properties: each of them asks it to look again. */
  readonly #source = new SourceController(this);

  /** The report itself: a `Report`, or the JSON of one as text or value. */
  @property({ attribute: false }) report: Report | string | object | null | undefined;
  /** Address of the report's JSON file. */
  @property() src = '';
  /** The id of the `<disclosure-report>` to show; a report is its own. */
  abstract for: string;
  /** After how many seconds to fetch the address again; never when 0. */
  @property({ type: Number }) refresh = 0;
  /** The address is a stream of server-sent events, each of them a whole report; the first comes at once. */
  @property({ type: Boolean }) live = false;
  /** `use-credentials` sends cookies to another origin too, as for an `<img>`. */
  @property({ attribute: 'crossorigin' }) crossOrigin: string | null = null;
  /** Origins, separated by spaces, to which the address is limited besides the page's own; `null` lets it be any. */
  @property() origins: string | null = null;
  /** `lazy` fetches the address only when the element is nearly in sight. */
  @property() loading = '';
  /** The report year, in place of the file's. */
  @property({ type: Number }) year: number | undefined;
  /** The agency's name, in place of the file's. */
  @property() agency = '';
  /** The edition of the form, in place of the file's. */
  @property() edition = '';
  /** The editions of the form to read by; a portal may add its own. */
  @property({ attribute: false }) editions: readonly Edition[] = editions;
  /** The languages to choose from; a portal may add its own. */
  @property({ attribute: false }) locales: readonly [Locale, ...Locale[]] = locales;
  /** How far the element is: `empty`, `loading`, `ready`, `stale` or `failed`. */
  @property({ reflect: true }) status: Status = 'empty';

  /** @internal Whether the element is itself what others ask. */
  readonly provides: boolean = false;
  protected readonly parts: PartsController = new PartsController(this);
  #shown: ReportState | undefined;
  /** Whether the tag has no end of its own, and therefore the rest of the page in it. */
  protected unclosed = false;
  /** Until the first update these show what the page wrote in the tag: a script may put markup in and print it in the same turn. */
  #provisional: HTMLSlotElement[] = [];

  constructor() {
    super();
    new LanguageController(this);
  }

  /** @internal What takes precedence over the file. */
  get overrides(): Overrides {
    return { year: this.year, agency: this.agency, edition: this.edition || undefined };
  }

  protected get state(): ReportState {
    return this.#source.state;
  }

  /** @internal The element that the report comes from, where it is another one. */
  get provider(): Provider | undefined {
    return this.state.provider;
  }

  /** The language that the page wants here: the nearest `lang`, through every shadow root. */
  protected get locale(): Locale {
    const tag = languageOf(this);
    return tag === undefined ? this.#locales[0] : localeOf(tag, this.#locales);
  }

  get #locales(): readonly [Locale, ...Locale[]] {
    return this.locales === locales ? (this.state.locales ?? locales) : this.locales;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  static override createProperty(name: PropertyKey, options: PropertyDeclaration = {}): void {
    super.createProperty(name, bare(options));
  }

  protected static override getPropertyDescriptor(
    ...of: Parameters<typeof LitElement.getPropertyDescriptor>
  ): PropertyDescriptor | undefined {
    return bare(super.getPropertyDescriptor(...of)!);
  }

  /** What changes the report is looked at before the next update: by then it has to be known which parts the tag waits for. */
  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, old, options);
    if (name === undefined || this[name as keyof this] === old) return;
    if (naming.includes(name)) this.#source.invalidate();
    if (reading.includes(name)) this.#source.reread();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    adopt(root, frameSheet);
    this.#provisional = slotsFor(this);
    for (const slot of this.#provisional) root.appendChild(slot);
    return root;
  }

  /** Until the parser is past the tag, what it writes there stays as it is. */
  override connectedCallback(): void {
    whenParsed(this, () => {
      super.connectedCallback();
      adopt(this.getRootNode() as Document | ShadowRoot, tableSheet);
    });
  }

  /** @internal */
  adoptedCallback(): void {
    if (this.hasUpdated) adopt(this.renderRoot as ShadowRoot, frameSheet);
  }

  /**
   * A tag waits for the parts that it wants, while its report is on the way, so that both are there when it is first drawn. And a page of
   * many tags can be scrolled and clicked while they are drawn.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    reflect(this, 'live', this.live);
    this.#source.hostUpdate();
    const parts = this.parts.pending();
    if (parts && !this.hasUpdated) reflect(this, 'status', 'loading');
    const wait = parts ?? yieldToPage();
    return wait ? wait.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.status = this.state.status;
    this.unclosed = isUnclosed(this);
    super.update(changed);
    for (const slot of this.#provisional.splice(0)) slot.remove();
    this.paint();
  }

  protected override updated(): void {
    const { state } = this;
    const before = this.#shown;
    if (state === before) return;
    this.#shown = state;
    if (state.status === 'ready' && state.report !== before?.report) dispatch(this, 'load');
    if (state.status === 'failed') dispatch(this, 'error');
  }

  /** @internal Whether the element shows a report, or another copy of it. */
  shows({ agency, year }: Report): boolean {
    const { report } = this.state;
    return report?.year === year && report.agency?.name === agency?.name;
  }

  /** Brings what stands in the page itself up to date. */
  protected abstract paint(): void;

  /** Since when the figures are not the newest, and why. */
  protected age({ tag, words }: Locale): TemplateResult | typeof nothing {
    const { cause, since = 0 } = this.state;
    if (!cause) return nothing;
    const time = new Date(since).toLocaleString(tag);
    return html`<p part="stale" lang=${tag}>${fill(words.stale, { time })} ${describeFailure(cause, this.locale)}</p>`;
  }

  /** Where the page's own words for the time until the report is there stand; what follows a tag without an end stands elsewhere. */
  protected get fallback(): TemplateResult | typeof nothing {
    return this.unclosed ? nothing : slot;
  }

  /** What cannot be shown, and why; below it goes on what the page has behind a tag without an end. */
  protected message(locale: Locale, problems: readonly Problem[]): unknown {
    const { words } = locale;
    const missing = this.parts.missing(words).map((text) => this.#error(text, locale));
    const message = this.#message(locale, problems);
    if (!this.unclosed) return [missing, message];
    const text = fill(words.unclosed, { tag: this.localName });
    warnOnce(text, this);
    return [missing, message, this.#error(text, locale), slot];
  }

  #error(text: string, { tag }: Locale): TemplateResult {
    return html`<p part="error" role="alert" lang=${tag}>${text}</p>`;
  }

  #message(locale: Locale, problems: readonly Problem[]): TemplateResult | typeof nothing {
    const { status, failure } = this.state;
    // The report speaks for the tables that it laid out itself.
    if (failure && this.closest('.disclosure-report')) return nothing;
    if (failure) return this.#error(describeFailure(failure, locale), locale);
    if (status === 'loading' && !this.firstElementChild)
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

const slot = html`<slot></slot>`;

/** A slot for each name that the children of an element ask for, and one for those that ask for none. */
function slotsFor(element: Element): HTMLSlotElement[] {
  const names = new Set(['', ...[...element.children].map(({ slot }) => slot)]);
  return [...names].map((name) => {
    const slot = element.ownerDocument.createElement('slot');
    slot.name = name;
    return slot;
  });
}
