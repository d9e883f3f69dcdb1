import { html, type PropertyValues } from 'lit';
import type { Address } from '../../core/address.js';
import { check, type Check, type Finding } from '../../core/check.js';
import { explain, findingsIn, headline, summarize } from '../../core/explain.js';
import type { Table } from '../../core/form.js';
import type { Report } from '../../core/report.js';
import { translate } from '../../core/words.js';
import { DisclosureElement } from '../../elements/disclosure-element.js';
import { DisclosureTable } from '../../elements/disclosure-table.js';
import { property } from '../../elements/property.js';
import { dispatch } from '../../page/dispatch.js';
import { withFindings } from '../../locales/findings.js';
import { cellIn, follow } from './target.js';

/**
 * What in a report does not add up: grouped by table, errors before hints, each with its equation in words and linked to its cell.
 *
 * @attr {string} src - Address of the report's JSON file.
 * @attr {string} for - The id of the `<disclosure-report>` to check.
 * @attr {string} lang - Language; the nearest `lang` on the page otherwise, then zh-CN.
 *
 * @fires load - A report has come. Does not bubble.
 * @fires error - There is no report to check. Does not bubble.
 * @fires disclosure-findings - The report was checked; `detail` is the check. Bubbles.
 *
 * @slot - What to show until the report is there.
 *
 * @csspart summary - How many equations were checked, and how many do not hold.
 * @csspart findings - The findings of one table.
 * @csspart status - What is being waited for.
 * @csspart stale - Since when the figures could not be refreshed.
 * @csspart error - Why there is no report.
 * @csspart problems - What of the report could not be read.
 *
 * @tag disclosure-findings
 */
export class DisclosureFindings extends DisclosureElement {
  /** The id of the `<disclosure-report>` to show, for pages that cannot nest. */
  @property() for = '';
  /** The report of the year before, to check how this one continues it. */
  @property({ attribute: false }) last: Report | undefined;

  readonly #go = (event: MouseEvent): void => follow(event, (address) => this.#tagWith(address));
  #report: Report | undefined;
  #check: Check | undefined;

  /** The last check; `undefined` while there is no report. */
  get check(): Check | undefined {
    return this.#check;
  }

  protected override update(changed: PropertyValues<this>): void {
    const { report } = this.state;
    const isNew = report !== this.#report || changed.has('last');
    if (isNew) this.#check = report && check(report, this.last);
    this.#report = report;
    super.update(changed);
    if (!isNew || !report) return;
    dispatch(this, 'disclosure-findings', { detail: this.#check, bubbles: true, composed: true });
  }

  protected override render(): unknown {
    const { locale } = this;
    const { report } = this.state;
    const message = this.message(locale, report?.problems ?? []);
    if (!report) return html`${this.fallback}${message}`;
    const result = this.#check!;
    return html`<p part="summary" lang=${locale.tag}>${summarize(result, withFindings(locale))}</p>
      ${Object.values(report.sheets).map(({ table }) => this.#group(table, findingsIn(table, result)))} ${message}`;
  }

  #group(table: Table, findings: readonly Finding[]): unknown {
    if (!findings.length) return '';
    return html`<section part="findings" lang=${this.locale.tag}>
      <strong>${translate(table.title, this.locale)}</strong>
      <ul>
        ${findings.map((finding) => this.#item(table, finding))}
      </ul>
    </section>`;
  }

  #item(table: Table, finding: Finding): unknown {
    const { address } = finding.total[0]!;
    const locale = withFindings(this.locale);
    const { kind, place } = headline(finding, table, locale);
    return html`<li data-kind=${finding.kind}>
      ${kind} <a href="#${address}" @click=${this.#go}>${place}</a> &mdash; ${explain(finding, table, locale)}
    </li>`;
  }

  /** The tag on the page that shows a cell of this report. */
  #tagWith(address: Address): DisclosureTable | undefined {
    const elements = [...(this.getRootNode() as Document | ShadowRoot).querySelectorAll('*')];
    const tables = elements.filter((element): element is DisclosureTable => element instanceof DisclosureTable);
    return tables.find((table) => table.shows(this.#report!) && cellIn(table, address));
  }

  protected override paint(): void {
    // it stands in the shadow root alone
  }
}
