import { figuresOf, evaluate, findingOf } from '../core/check.js';
import { equationsOf } from '../core/equations.js';
import { explain } from '../core/explain.js';
import { placeName, placeAt } from '../core/names.js';
import { toDOM, h } from '../outputs/markup.js';

const events = ["pointerover", "pointerout", "focusin", "focusout", "click", "keydown"];
const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
class Arithmetic {
  constructor(table, sheet, locale, findings, say) {
    this.table = table;
    this.sheet = sheet;
    this.locale = locale;
    this.say = say;
    this.#cells = [...table.querySelectorAll("td")];
    for (const finding of findings) this.#mark(finding);
    this.#stops = this.#cells.filter((cell) => this.#sentences.has(cell) || this.#isTotal(cell));
    this.#stops.forEach((cell, index) => cell.tabIndex = index ? -1 : 0);
    this.list = toDOM(
      h("ul", { class: "disclosure-findings", slot: "findings", lang: locale.tag }, ...findings.map((finding) => this.#item(finding))),
      table.ownerDocument
    );
    for (const type of events) table.addEventListener(type, this);
  }
  #cells;
  #stops;
  #sentences = /* @__PURE__ */ new Map();
  /** Takes everything back. */
  remove() {
    for (const type of events) this.table.removeEventListener(type, this);
    for (const cell of this.#cells)
      for (const name of ["tabindex", "data-finding", "aria-describedby", "data-lens"]) cell.removeAttribute(name);
    this.list.remove();
  }
  handleEvent(event) {
    const cell = event.target.closest("td");
    if (event.type === "keydown") return this.#step(event, cell);
    this.#light(cell && !/out$/.test(event.type) && this.#stops.includes(cell) ? cell : void 0);
  }
  #cellAt(address) {
    return this.#cells.find((cell) => cell.dataset.address === address);
  }
  #idOf({ total, rule }) {
    return `${this.sheet.table.key}-${total[0].address}-${rule}`.replace(/[^\w.-]/g, "-");
  }
  #isTotal(cell) {
    const place = this.#cells.indexOf(cell);
    return equationsOf(this.sheet.table).some(({ right, left }) => !left[0].last && right.some((term) => term.place === place));
  }
  #mark(finding) {
    for (const { address } of finding.total) {
      const cell = this.#cellAt(address);
      if (cell.dataset.finding !== "error") cell.dataset.finding = finding.kind;
      cell.setAttribute("aria-describedby", `${cell.getAttribute("aria-describedby") ?? ""} ${this.#idOf(finding)}`.trim());
      this.#sentences.set(cell, [this.#sentences.get(cell), explain(finding, this.sheet.table, this.locale)].filter(Boolean).join(" "));
    }
  }
  #item(finding) {
    const { locale } = this;
    const name = placeName(placeAt(this.sheet.table, finding.total[0].address), locale);
    const kind = h("strong", {}, locale.words.kinds[finding.kind]);
    return h(
      "li",
      { id: this.#idOf(finding), "data-kind": finding.kind },
      kind,
      ` ${name} \u2014 ${explain(finding, this.sheet.table, locale)}`
    );
  }
  /** Lights up a total and its addends, and says the equation. */
  #light(cell) {
    for (const lit of this.#cells) delete lit.dataset.lens;
    if (!cell) return this.say("");
    const { table } = this.sheet;
    const place = this.#cells.indexOf(cell);
    const figures = figuresOf(this.sheet);
    const sentences = equationsOf(table).flatMap((equation) => {
      const state = equation.right.some((term) => term.place === place) && evaluate(equation, figures);
      if (!state) return [];
      for (const term of equation.left) this.#cells[term.place].dataset.lens = "addend";
      return explain(findingOf(equation, table, figures, state), table, this.locale);
    });
    cell.dataset.lens = "total";
    this.say(sentences.join(" ") || (this.#sentences.get(cell) ?? ""));
  }
  #step(event, cell) {
    const step = steps[event.key];
    const next = cell && step ? this.#stops[this.#stops.indexOf(cell) + step] : void 0;
    if (!next) return;
    event.preventDefault();
    cell.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
}

export { Arithmetic };
//# sourceMappingURL=arithmetic.js.map
