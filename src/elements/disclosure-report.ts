import { ContextProvider } from '@lit/context';
import { html, type PropertyValues } from 'lit';
import { tableOf } from '../core/address.js';
import { toDOM } from '../outputs/markup.js';
import { reportMarkup } from '../outputs/report.js';
import { DisclosureElement } from './disclosure-element.js';
import { property } from './property.js';
import { reportContext, type ReportState } from './report-context.js';
import { settingNames } from './settings.js';
import { ShowingElement } from './showing-element.js';
import { asks } from '../page/unclosed.js';
import { isAlone, keepOne, seat, type Kind } from './slotted.js';

const kind: Kind = { slot: 'report', selector: 'article.disclosure-report' };

/**
 * Loads one report and provides it to the tags inside it, and to those that name it in their `for`. Without tags of its own inside
 * it lays out the whole report in its chapters.
 *
 * @attr {string} src - Address of the report's JSON file.
 * @attr {number} refresh - After how many seconds to fetch the address again.
 * @attr {boolean} live - The address is a stream of server-sent events, each of them a whole report; the first comes at once.
 * @attr {'anonymous'|'use-credentials'} crossorigin - Whether cookies are sent to another origin.
 * @attr {string} origins - Origins, separated by spaces, that the address is limited to besides the page's own; anyone's otherwise.
 * @attr {'eager'|'lazy'} loading - Whether to wait with fetching until the element is nearly in sight.
 * @attr {string} lang - Language; the nearest `lang` on the page otherwise, then zh-CN.
 * @attr {number} year - The report year, in place of the file's.
 * @attr {string} agency - The agency's name, in place of the file's.
 * @attr {string} edition - The edition of the form, in place of the file's.
 * @attr {'blank'|'zero'|'dash'} blank - How a blank cell is printed in the tables of the report, unless they say it themselves.
 * @attr {'auto'|'table'|'list'} view - Whether to show its tables or lists to read; `auto` shows a table where it fits.
 * @attr {'off'|'mark'|'list'} findings - Whether and how its tables show what does not add up.
 * @attr {'all'|'filled'} rows - Whether its tables fold the rows whose figures are all 0 or blank.
 * @attr {number} level - Level of the chapters' headings, from 1 to 6.
 *
 * @fires load - A report has come. Does not bubble.
 * @fires error - There is no report; the frame says why. Does not bubble.
 *
 * @slot - The tags that show the report; or what to show until the whole report is there.
 * @slot report - The element's own layout of the whole report.
 *
 * @csspart status - What is being waited for.
 * @csspart stale - Since when the figures could not be refreshed.
 * @csspart error - Why there is no report.
 * @csspart problems - What of the report could not be read.
 *
 * @tag disclosure-report
 */
export class DisclosureReport extends ShowingElement {
  /** Level of the chapters' headings, from 1 to 6. */
  @property({ type: Number }) level = 2;

  /** @internal */
  readonly for = '';
  override readonly provides = true;
  readonly #provider = new ContextProvider(this, { context: reportContext, initialValue: this.#provided() });
  #given: readonly unknown[] = [];
  #article: HTMLElement | undefined;
  #laid: readonly unknown[] = [];

  protected override update(changed: PropertyValues<this>): void {
    const given = [this.state, ...settingNames.map((name) => this[name])];
    if (given.some((input, index) => input !== this.#given[index])) this.#provider.setValue(this.#provided());
    this.#given = given;
    this.#keep();
    super.update(changed);
  }

  /** What the tags inside hear: the report, and from whom they have it. */
  #provided(): ReportState {
    return { ...this.state, provider: this };
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('slotchange', () => {
      if (this.#article && !isAlone(this, kind, this.#article, this)) this.requestUpdate();
    });
  }

  /** What the page has put in the place of the layout is looked at anew: it may be a copy. */
  #keep(): void {
    if (!this.#article) return;
    const article = keepOne(this, kind, this.#article);
    if (article !== this.#article) this.#laid = [];
    this.#article = article;
    if (article) seat(article, kind, this);
  }

  protected override render(): unknown {
    const { problems = [] } = this.state.report ?? {};
    const general = problems.filter(({ place }) => !this.state.report!.chapters.some(({ table }) => tableOf(place) === table));
    return html`<div class=${this.#isWhole() ? 'done' : ''}><slot name="report"></slot>${this.fallback}</div>
      ${this.message(this.locale, general)}`;
  }

  protected override paint(): void {
    const { report, site } = this.state;
    if (!report || !this.#isWhole()) return this.#clear();
    const { locale, level } = this;
    const inputs = [report, locale, level, site];
    if (inputs.every((input, index) => input === this.#laid[index])) return;
    this.#laid = inputs;
    this.#place(toDOM(reportMarkup(report, { locale, level, site }), this.ownerDocument));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    for (const table of this.#article?.querySelectorAll('disclosure-table') ?? []) {
      if (table instanceof DisclosureElement) await table.updateComplete;
    }
    return complete;
  }

  /** The page wrote no tags inside that would show the report; they may not be defined yet. */
  #isWhole(): boolean {
    if (!this.state.report) return false;
    const standing = this.#standing();
    return ![...this.querySelectorAll('*')].some(
      (element) => (this.unclosed ? asks(element, this) : element.localName.includes('-')) && !standing?.contains(element),
    );
  }

  #standing(): HTMLElement | undefined {
    return this.#article ?? [...this.children].find((child): child is HTMLElement => child.matches(kind.selector));
  }

  /** What was rendered beforehand stays where it says the same. */
  #place(article: HTMLElement): void {
    const standing = keepOne(this, kind, this.#article);
    const bare = standing?.cloneNode(true) as HTMLElement | undefined;
    for (const table of bare?.querySelectorAll('disclosure-table') ?? []) table.replaceWith(outline(table));
    if (standing && bare!.isEqualNode(article)) {
      this.#article = standing;
      return;
    }
    this.#article = article;
    if (standing) standing.replaceWith(article);
    else this.appendChild(article);
  }

  #clear(): void {
    this.#article?.remove();
    this.#article = undefined;
    this.#laid = [];
  }
}

/** A table's tag as it was written down, without what it has shown since. */
function outline(table: Element): Element {
  const bare = table.ownerDocument.createElement(table.localName);
  bare.setAttribute('section', table.getAttribute('section') ?? '');
  return bare;
}
