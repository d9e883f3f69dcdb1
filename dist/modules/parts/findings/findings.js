import { check } from '../../core/check.js';
import { keepOne } from '../../elements/slotted.js';
import { withFindings } from '../../locales/findings.js';
import { numberCells } from '../../outputs/intact.js';
import { toDOM, h } from '../../outputs/markup.js';
import { adopt } from '../../styles/adopt.js';
import { DisclosureFindings } from './disclosure-findings.js';
import * as functions from './functions.js';
import { Lens } from './lens.js';
import { targetSheet } from './target-sheet.js';
import { follow } from './target.js';

const kind = { slot: "findings", selector: "ul.disclosure-findings" };
class JoinedFindings {
  #host;
  #sentence;
  #lens;
  #checked;
  /** What the lens was last made for. */
  #inputs = [];
  constructor(host) {
    const page = host.ownerDocument;
    this.#host = host;
    this.#sentence = toDOM(h("p", { part: "lens" }), page);
    this.frame = [this.#sentence, toDOM(h("slot", { name: kind.slot }), page)];
  }
  get kept() {
    return [{ kind, element: this.#lens?.list }];
  }
  marked(report) {
    const { findings: findings2 = [] } = this.#check(report) ?? {};
    return findings2.flatMap(({ total }) => total.map(({ address }) => address));
  }
  show(shown) {
    const host = this.#host;
    const list = this.#lens?.list;
    const copy = keepOne(host, kind, list);
    if (copy !== list) copy?.remove();
    const { findings: findings2 } = host.settings;
    const inputs = [shown.grid, shown.table, findings2 === "off", host.isolated];
    if (inputs.some((input, index) => input !== this.#inputs[index])) this.#look(shown);
    this.#inputs = inputs;
    this.#sentence.lang = shown.locale.tag;
    this.#sentence.hidden = shown.listed;
    if (this.#lens) this.#lens.list.hidden = !(findings2 === "list" || shown.listed) || !this.#lens.list.hasChildNodes();
    if (shown.table.isConnected) adopt(shown.table.getRootNode(), targetSheet);
  }
  /** What does not add up in the host's table; nothing where it is not to be shown. */
  #check(report) {
    const { section, settings } = this.#host;
    const sheet = report.sheets[section];
    if (!sheet || settings.findings === "off") return void 0;
    if (this.#checked?.sheet !== sheet) this.#checked = { sheet, result: check({ ...report, sheets: { [section]: sheet } }) };
    return this.#checked.result;
  }
  /** Looks at the table through a new lens; where the page has changed it, there is none. */
  #look({ report, grid, table }) {
    const result = this.#check(report);
    this.#lens?.remove(result && "again");
    this.#lens = void 0;
    const cells = result && numberCells(table, grid);
    if (!cells) return;
    const say = (sentence) => void (this.#sentence.textContent = sentence);
    this.#lens = new Lens(table, cells, report.sheets[this.#host.section], withFindings(grid.form.locale), result, grid.prefix, say);
    const { list } = this.#lens;
    list.addEventListener("click", (event) => follow(event, () => this.#host));
  }
  clear() {
    this.#lens?.remove();
    this.#lens = void 0;
    this.#inputs = [];
  }
  leave() {
    this.clear();
  }
}
const findings = {
  name: "findings",
  wanted: "[findings]:not([findings=off])",
  tags: { "disclosure-findings": DisclosureFindings },
  functions,
  join: (host) => new JoinedFindings(host)
};

export { findings };
//# sourceMappingURL=findings.js.map
