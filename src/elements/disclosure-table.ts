import { html, nothing, type PropertyValues } from 'lit';
import { isIn } from '../core/address.js';
import type { Grid } from '../core/grid.js';
import { layout } from '../core/layout.js';
import type { Problem } from '../core/problem.js';
import type { Report } from '../core/report.js';
import { describeAbsence, fill, type Locale } from '../core/words.js';
import type { Standing } from '../outputs/list.js';
import type { Change } from '../outputs/paint.js';
import { announce } from '../page/announce.js';
import { FitController } from './fit-controller.js';
import { levelBelow } from '../page/heading-level.js';
import { ListView } from './list-view.js';
import { property } from './property.js';
import { ShowingElement } from './showing-element.js';
import { TableView } from './table-view.js';
import { dispatch } from '../page/dispatch.js';

/**
 * One official table of a report. The table is a child of the element in the page's own DOM; the shadow root holds only the frame.
 *
 * A custom property on the tag holds before one around it. The themes that readers turn on write `--disclosure-reader-` for `--disclosure-` and
 * hold before both.
 *
 * @attr {string} src - Address of the report's JSON file.
 * @attr {number} refresh - After how many seconds to fetch the address again.
 * @attr {boolean} live - The address is a stream of server-sent events, each of them a whole report; the first comes at once.
 * @attr {'anonymous'|'use-credentials'} crossorigin - Whether cookies are sent to another origin.
 * @attr {string} origins - Origins, separated by spaces, that the address is limited to besides the page's own; anyone's otherwise.
 * @attr {'eager'|'lazy'} loading - Whether to wait with fetching until the element is nearly in sight.
 * @attr {string} for - The id of the `<disclosure-report>` to show.
 * @attr {string} lang - Language; the nearest `lang` on the page otherwise, then zh-CN.
 * @attr {number} year - The report year, in place of the file's.
 * @attr {string} agency - The agency's name, in place of the file's.
 * @attr {string} edition - The edition of the form, in place of the file's.
 * @attr {'blank'|'zero'|'dash'} blank - How a blank cell is printed.
 *
 * @attr {'auto'|'table'|'list'} view - Whether to show the table or a list to read; `auto` shows the table where it fits.
 * @attr {'off'|'mark'|'list'} findings - Whether and how to show what does not add up.
 * @attr {'all'|'filled'} rows - Whether to fold the rows of the table whose figures are all 0 or blank; what is printed has all.
 *
 * @fires load - The table shows a report that has just come. Does not bubble.
 * @fires error - There is no report to show; the frame says why. Does not bubble.
 * @fires disclosure-change - Figures changed while they were shown; `detail.changes` has the `address`, `before` and `after` of each.
 *
 * @slot - What to show until the report is there: usually the same table, rendered beforehand, or a link to the file.
 * @slot table - The element's own table.
 * @slot note - The element's own remark under the table.
 * @slot findings - The element's own list of what does not add up.
 *
 * @csspart region - The frame around the table; it scrolls where the table is too wide, or too high.
 * @csspart list - The list to read, where there is no room for the table.
 * @csspart title - The title of the list, and whose figures it shows.
 * @csspart heading - A heading of the list.
 * @csspart folded - The cells of a group that are 0 or blank.
 * @csspart rows - How many rows are folded, and the button that shows them.
 * @csspart lens - The equation of the total that is pointed at.
 * @csspart status - What is being waited for.
 * @csspart stale - Since when the figures are not the newest, and why.
 * @csspart change - What changed, for those who listen; not visible.
 * @csspart error - Why there is no table.
 * @csspart problems - What of the report could not be read.
 *
 * @cssproperty [--disclosure-color=inherit] - Colour of the text.
 * @cssproperty [--disclosure-background=transparent] - Background of the table.
 * @cssproperty [--disclosure-border=#808890] - Colour of the rules between cells.
 * @cssproperty [--disclosure-border-width=1px] - Thickness of the rules between cells.
 * @cssproperty [--disclosure-header-background=rgba(128, 136, 144, 0.1)] - Background of header cells.
 * @cssproperty [--disclosure-header-color=inherit] - Colour of the text of header cells.
 * @cssproperty [--disclosure-header-weight=500] - Font weight of header cells.
 * @cssproperty [--disclosure-muted=inherit] - Colour of what stands beside the figures: whose they are, remarks.
 * @cssproperty [--disclosure-font-family=inherit] - Font of the table; the page’s own where nothing is set.
 * @cssproperty [--disclosure-font-size=inherit] - Size of the text.
 * @cssproperty [--disclosure-line-height=1.5] - Height of a line.
 * @cssproperty [--disclosure-padding=0.4em 0.5em] - Space inside a cell.
 * @cssproperty [--disclosure-number-align=right] - Alignment of the numbers.
 * @cssproperty [--disclosure-min-width=50em] - Width below which a table of many columns gives way to the list, or scrolls sideways inside its frame; it does so above it too where its numbers need more.
 * @cssproperty [--disclosure-max-height=none] - Height above which a table scrolls inside its frame, under its header rows.
 * @cssproperty [--disclosure-target=24px] - Least height of what can be pressed.
 * @cssproperty [--disclosure-changed=rgba(255, 193, 7, 0.45)] - Background of a figure that has just changed.
 * @cssproperty [--disclosure-error=#b3261e] - Colour of an error.
 * @cssproperty [--disclosure-focus=currentColor] - Colour of the focus ring, and of that around a cell that a reader was led to.
 * @cssproperty [--disclosure-lens=rgba(255, 190, 0, 0.3)] - Background of the cells that make up a total, and of one that a reader was led to.
 * @cssproperty [--disclosure-surface=Window] - Background of what stays in sight over the table.
 * @cssproperty [--disclosure-zebra] - Background of the figures of every other row, on screens like all that follow.
 * @cssproperty [--disclosure-hover] - Background of the row that is pointed at.
 * @cssproperty [--disclosure-total-background] - Background of rows and columns of totals, with their headers.
 * @cssproperty [--disclosure-total-weight] - Font weight of rows and columns of totals, with their headers.
 * @cssproperty [--disclosure-row-header-background] - Background of the headers of rows; that of all headers where nothing is set.
 * @cssproperty [--disclosure-row-header-color] - Colour of their text.
 * @cssproperty [--disclosure-column-header-background] - Background of the headers of columns; that of all headers where nothing is set.
 * @cssproperty [--disclosure-column-header-color] - Colour of their text.
 *
 * @tag disclosure-table
 */
export class DisclosureTable extends ShowingElement {
  /** The id of the `<disclosure-report>` to show, for pages that cannot nest. */
  @property() for = '';
  /** Which table: `proactive`, `requests` or `disputes`. */
  @property() section = 'proactive';
  /** Keeps the table in the shadow root, for pages whose style sheets cannot be tamed. */
  @property({ type: Boolean }) isolated = false;

  readonly #fit = new FitController(this);
  readonly #list = new ListView();
  readonly #view = new TableView(this, this.parts);
  /** What the table is to show, and the inputs that it was laid out from. */
  #grid: Grid | undefined;
  #inputs: readonly unknown[] = [];
  /** The report whose figures were last shown, and what has changed since. */
  #told: Report | undefined;
  #change = '';

  protected override update(changed: PropertyValues<this>): void {
    this.#lay();
    this.parts.settle();
    super.update(changed);
  }

  /** Lays the table out, unless nothing that it comes from has changed. */
  #lay(): void {
    const { section, locale } = this;
    const { blank } = this.settings;
    const { report, site } = this.state;
    const inputs = [report, section, locale, blank, site];
    if (inputs.every((input, index) => input === this.#inputs[index]) && this.#inputs.length) return;
    this.#inputs = inputs;
    this.#grid = report && layout(report, section, locale, blank, site);
  }

  protected override render(): unknown {
    const { locale } = this;
    const grid = this.#grid;
    const listed = this.#listed;
    const scrolls = this.#fit.overflows && grid;
    return html`<div class="gauge"></div>
      <div
        part="region"
        ?hidden=${listed}
        class="region ${grid ? 'done' : ''} ${this.#fit.far ? 'far' : ''}"
        tabindex=${scrolls ? 0 : nothing}
        role=${scrolls ? 'region' : nothing}
        aria-label=${scrolls ? `${grid.form.title} ${grid.of}` : nothing}
      >
        <slot name="table"></slot>${this.fallback}
      </div>
      ${listed ? this.#list.show(grid!, this.#standing) : nothing}
      <slot name="note"></slot>
      ${this.parts.joined.map(({ frame }) => frame)}
      <p part="change" role="status" lang=${locale.tag} .textContent=${this.#change}></p>
      ${this.#absence(locale)} ${this.age(locale)} ${this.message(locale, this.#problems)}`;
  }

  /** How the list stands in the page. */
  get #standing(): Standing {
    return { level: levelBelow(this), titled: !this.closest('.disclosure-report'), marked: this.parts.marked(this.state.report!) };
  }

  /** @internal The table that is shown. */
  get table(): HTMLTableElement | undefined {
    return this.#view.table;
  }

  get #listed(): boolean {
    const { view } = this.settings;
    return Boolean(this.#grid) && (view === 'list' || (view === 'auto' && this.#fit.narrow));
  }

  get #problems(): readonly Problem[] {
    const { problems = [] } = this.state.report ?? {};
    return problems.filter(({ place }) => isIn(place, this.section));
  }

  /** Why the report has no such table. */
  #absence(locale: Locale): unknown {
    const { report } = this.state;
    if (!report || this.#grid) return nothing;
    const edition = this.editions.find(({ id }) => id === report.edition);
    return html`<p part="error" lang=${locale.tag}>${describeAbsence(this.section, edition?.tables ?? [], locale)}</p>`;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('slotchange', () => this.#view.isWhole || this.requestUpdate());
  }

  protected override paint(): void {
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
    const marked = this.parts.marked(report!);
    this.parts.show({ report: report!, grid, table: this.table!, locale: this.locale, listed: this.#listed, marked });
    this.#view.seat();
    if (live && changes.length) this.#tell(changes);
  }

  #tell(changes: readonly Change[]): void {
    dispatch(this, 'disclosure-change', { bubbles: true, composed: true, detail: { changes } });
    announce(changes.length, (count, now) => {
      const { tag, words } = this.locale;
      this.#change = fill(words.changed, { count, time: new Date(now).toLocaleTimeString(tag) });
      this.requestUpdate();
    });
  }
}
