import { figuresOf, evaluate, findingOf } from '../../core/check.js';
import { equationsOf } from '../../core/equations.js';
import { findingsIn, explain, headline } from '../../core/explain.js';
import { placesOf } from '../../core/form.js';
import { sentence } from '../../core/sentence.js';
import { toDOM, h } from '../../outputs/markup.js';

const events = ["pointerover", "pointerout", "focusin", "focusout", "click", "keydown"];
const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
class Lens {
  constructor(table, cells, sheet, locale, result, prefix, say) {
    this.table = table;
    this.cells = cells;
    this.sheet = sheet;
    this.locale = locale;
    this.say = say;
    const form = sheet.table;
    this.#figures = figuresOf(sheet);
    const findings = findingsIn(form, result);
    const id = this.#free(`${prefix}${form.key}/findings`);
    findings.forEach((finding, index) => finding.state !== "unknown" && this.#mark(finding, `${id}/${index}`));
    const equations = equationsOf(form).filter(({ left }) => !left[0].last);
    const totals = new Set(equations.flatMap(({ right }) => right.map(({ place }) => this.cells[place])));
    this.#stops = this.cells.filter((cell) => cell.dataset.finding || totals.has(cell));
    const items = findings.map((finding, index) => this.#item(finding, `${id}/${index}`));
    this.list = toDOM(h("ul", { class: "disclosure-findings", slot: "findings", id, lang: locale.tag }, ...items), table.ownerDocument);
    for (const cell of this.cells) if (!this.#stops.includes(cell)) cell.removeAttribute("tabindex");
    for (const type of events) table.addEventListener(type, this);
    this.#stopAt(this.#focused ?? this.#stops[0]);
    this.#light(this.#focused);
  }
  #stops;
  /** What there is to say of a cell by itself, beside its equations. */
  #remarks = /* @__PURE__ */ new Map();
  #figures;
  /** Takes everything back; but a cell that is to be a stop again must not lose the focus between. */
  remove(next) {
    for (const type of events) this.table.removeEventListener(type, this);
    const names = ["data-finding", "aria-describedby", "aria-description", "data-lens", ...next ? [] : ["tabindex"]];
    for (const cell of this.cells) for (const name of names) cell.removeAttribute(name);
    this.list.remove();
  }
  handleEvent(event) {
    const stop = this.#stops.find((cell) => cell.contains(event.target));
    if (event.type === "keydown") return this.#step(event, stop);
    if (event.type === "focusin") this.#stopAt(stop);
    this.#light(!/out$/.test(event.type) && stop || this.#focused);
  }
  get #focused() {
    const { activeElement } = this.table.getRootNode();
    return this.#stops.find((cell) => cell === activeElement);
  }
  /** An id that nothing near the table has: the same report may stand on a page twice. */
  #free(id) {
    const root = this.table.getRootNode();
    return root.querySelector(`#${CSS.escape(id)}`) ? this.#free(`${id}+`) : id;
  }
  #mark(finding, id) {
    const { table } = this.sheet;
    for (const { address } of finding.total) {
      const cell = this.cells.find((candidate) => candidate.dataset.address === address);
      if (cell.dataset.finding !== "error") cell.dataset.finding = finding.kind;
      cell.setAttribute("aria-describedby", `${cell.getAttribute("aria-describedby") ?? ""} ${id}`.trim());
      if (!finding.addends.length) this.#remarks.set(cell, `${this.#remarks.get(cell) ?? ""} ${explain(finding, table, this.locale)}`);
    }
  }
  #item(finding, id) {
    const { table } = this.sheet;
    const { kind, place } = headline(finding, table, this.locale);
    const link = h("a", { href: `#${finding.total[0].address}` }, place);
    return h("li", { id, "data-kind": finding.kind }, h("strong", {}, kind), " ", link, ` \u2014 ${explain(finding, table, this.locale)}`);
  }
  /** Lights up a total and its addends, and says the cell and the equation, also to who listens; without one, how to see it. */
  #light(cell) {
    for (const lit of this.table.querySelectorAll("[data-lens]"))
      for (const name of ["data-lens", "aria-description"]) lit.removeAttribute(name);
    const { table, cells } = this.sheet;
    const index = cell ? this.cells.indexOf(cell) : -1;
    if (!cell || !this.#at(index)) return this.say(this.#stops.length ? this.locale.words.lens : "");
    const sentences = [];
    for (const equation of equationsOf(table)) {
      const state = equation.right.some(({ place }) => place === index) && evaluate(equation, this.#figures);
      if (!state) continue;
      for (const { place } of equation.left) this.#at(place)?.setAttribute("data-lens", "addend");
      for (const { place } of equation.right) this.#at(place)?.setAttribute("data-lens", "total");
      sentences.push(explain(findingOf(equation, table, this.#figures, state), table, this.locale));
    }
    cell.dataset.lens = "total";
    const why = (sentences.join(" ") + (this.#remarks.get(cell) ?? "")).trim();
    const said = [sentence(cells[index], placesOf(table)[index], this.locale), why].filter(Boolean).join(" \u2014 ");
    this.say(said);
    cell.setAttribute("aria-description", said);
  }
  /** The cell of a place, unless the page has taken its address from it since. */
  #at(place) {
    const cell = this.cells[place];
    return cell.dataset.address === placesOf(this.sheet.table)[place].address ? cell : void 0;
  }
  /** Makes a cell the one that the tab key reaches. */
  #stopAt(stop) {
    if (stop) for (const cell of this.#stops) cell.tabIndex = cell === stop ? 0 : -1;
  }
  #step(event, stop) {
    const step = steps[event.key];
    if (!stop || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const inSight = this.#stops.filter((cell) => !cell.closest("[hidden]"));
    inSight[inSight.indexOf(stop) + step]?.focus();
  }
}

export { Lens };
//# sourceMappingURL=lens.js.map
