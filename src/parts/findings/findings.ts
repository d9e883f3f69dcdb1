import type { Address } from '../../core/address.js';
import { check, type Check } from '../../core/check.js';
import type { Report, Sheet } from '../../core/report.js';
import type { Host, Joined, Kept, Part, Shown } from '../part.js';
import { keepOne, type Kind } from '../../elements/slotted.js';
import { withFindings } from '../../locales/findings.js';
import { numberCells } from '../../outputs/intact.js';
import { h, toDOM } from '../../outputs/markup.js';
import { adopt } from '../../styles/adopt.js';
import { DisclosureFindings } from './disclosure-findings.js';
import * as functions from './functions.js';
import { Lens } from './lens.js';
import { targetSheet } from './target-sheet.js';
import { follow } from './target.js';

const kind: Kind = { slot: 'findings', selector: 'ul.disclosure-findings' };

/** What does not add up in the table of one tag: marked cells, a list of why, and in the frame the sentence of the lens. */
class JoinedFindings implements Joined {
  readonly frame: readonly Node[];
  readonly #host: Host;
  readonly #sentence: HTMLElement;
  #lens: Lens | undefined;
  #checked: { readonly sheet: Sheet; readonly result: Check } | undefined;
  /** What the lens was last made for. */
  #inputs: readonly unknown[] = [];

  constructor(host: Host) {
    const page = host.ownerDocument;
    this.#host = host;
    this.#sentence = toDOM(h('p', { part: 'lens' }), page);
    this.frame = [this.#sentence, toDOM(h('slot', { name: kind.slot }), page)];
  }

  get kept(): readonly Kept[] {
    return [{ kind, element: this.#lens?.list }];
  }

  marked(report: Report): readonly Address[] {
    const { findings = [] } = this.#check(report) ?? {};
    return findings.flatMap(({ total }) => total.map(({ address }) => address));
  }

  show(shown: Shown): void {
    const host = this.#host;
    const list = this.#lens?.list;
    const copy = keepOne(host, kind, list);
    if (copy !== list) copy?.remove();
    const { findings } = host.settings;
    const inputs = [shown.grid, shown.table, findings === 'off', host.isolated];
    if (inputs.some((input, index) => input !== this.#inputs[index])) this.#look(shown);
    this.#inputs = inputs;
    this.#sentence.lang = shown.locale.tag;
    this.#sentence.hidden = shown.listed;
    if (this.#lens) this.#lens.list.hidden = !(findings === 'list' || shown.listed) || !this.#lens.list.hasChildNodes();
    // At last: content may have taken the names of what a document needs for it.
    if (shown.table.isConnected) adopt(shown.table.getRootNode() as Document | ShadowRoot, targetSheet);
  }

  /** What does not add up in the host's table; nothing where it is not to be shown. */
  #check(report: Report): Check | undefined {
    const { section, settings } = this.#host;
    const sheet = report.sheets[section];
    if (!sheet || settings.findings === 'off') return undefined;
    if (this.#checked?.sheet !== sheet) this.#checked = { sheet, result: check({ ...report, sheets: { [section]: sheet } }) };
    return this.#checked.result;
  }

  /** Looks at the table through a new lens; where the page has changed it, there is none. */
  #look({ report, grid, table }: Shown): void {
    const result = this.#check(report);
    this.#lens?.remove(result && 'again');
    this.#lens = undefined;
    const cells = result && numberCells(table, grid);
    if (!cells) return;
    const say = (sentence: string): void => void (this.#sentence.textContent = sentence);
    this.#lens = new Lens(table, cells, report.sheets[this.#host.section]!, withFindings(grid.form.locale), result, grid.prefix, say);
    const { list } = this.#lens;
    list.addEventListener('click', (event) => follow(event, () => this.#host));
  }

  clear(): void {
    this.#lens?.remove();
    this.#lens = undefined;
    this.#inputs = [];
  }

  leave(): void {
    this.clear();
  }
}

/** What does not add up, and the lens that shows what a total is made of: for tags with `findings="mark"` or `list`. */
export const findings = {
  name: 'findings',
  wanted: '[findings]:not([findings=off])',
  tags: { 'disclosure-findings': DisclosureFindings },
  functions,
  join: (host: Host) => new JoinedFindings(host),
} satisfies Part;
