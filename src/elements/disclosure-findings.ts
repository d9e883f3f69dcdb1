import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { check, type Check, type Finding } from '../core/check.js';
import { explain } from '../core/explain.js';
import type { Table } from '../core/form.js';
import { placeAt, placeName } from '../core/names.js';
import type { Report } from '../core/report.js';
import { fill, translate } from '../core/words.js';
import { DisclosureElement } from './disclosure-element.js';

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
 * @csspart error - Why there is no report.
 * @csspart problems - What of the report could not be read.
 *
 * @tag disclosure-findings
 */
export class DisclosureFindings extends DisclosureElement {
  /** The report of the year before, to check how this one continues it. */
  @property({ attribute: false }) last: Report | undefined;

  #report: Report | undefined;
  #check: Check | undefined;

  /** The last check; `undefined` while there is no report. */
  get check(): Check | undefined {
    return this.#check;
  }

  protected override render(): unknown {
    const { locale, state } = this;
    const { report } = state;
    this.#check = report && check(report, this.last);
    const message = this.message(locale, report?.problems ?? []);
    if (!report) return html`<slot></slot>${message}`;
    const { findings, unknown, checked } = this.#check!;
    const count = (kind: string): number => findings.filter((finding) => finding.kind === kind).length;
    const summary = findings.length ? locale.words.found : locale.words.allHold;
    return html`<p part="summary">${fill(summary, { checked, errors: count('error'), hints: count('hint') })}</p>
      ${Object.values(report.sheets).map(({ table }) => this.#group(table, [...findings, ...unknown]))} ${message}`;
  }

  #group(table: Table, findings: readonly Finding[]): unknown {
    const own = findings.filter(({ total }) => total[0]!.address.startsWith(`${table.key}/`));
    if (!own.length) return '';
    return html`<section part="findings">
      <strong>${translate(table.title, this.locale)}</strong>
      <ul>
        ${own.map((finding) => this.#item(table, finding))}
      </ul>
    </section>`;
  }

  #item(table: Table, finding: Finding): unknown {
    const { locale } = this;
    const { address } = finding.total[0]!;
    const kind = finding.state === 'unknown' ? '?' : locale.words.kinds[finding.kind];
    return html`<li data-kind=${finding.kind}>
      ${kind}
      <a href="#${address}" @click=${(event: Event) => this.#go(event, address)}>${placeName(placeAt(table, address)!, locale)}</a> &mdash;
      ${explain(finding, table, locale)}
    </li>`;
  }

  /** Follows a link to its cell, wherever on the page its table stands. */
  #go(event: Event, address: string): void {
    const root = this.getRootNode() as Document | ShadowRoot;
    const cell = root.querySelector<HTMLElement>(`td[data-address="${address}"]`);
    if (!cell) return;
    event.preventDefault();
    if (!cell.hasAttribute('tabindex')) cell.tabIndex = -1;
    cell.focus();
    cell.scrollIntoView({ block: 'center' });
  }

  protected override paint(): void {
    const { report } = this.state;
    if (!report || report === this.#report) return;
    this.#report = report;
    this.dispatchEvent(new CustomEvent('disclosure-findings', { detail: this.#check, bubbles: true, composed: true }));
  }
}
