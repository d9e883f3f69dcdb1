import { isIn } from '../../core/address.js';
import { isEmpty } from '../../core/cell.js';
import { fill } from '../../core/words.js';
import { rowWords } from '../../locales/rows.js';
import { numberCells } from '../../outputs/intact.js';
import { toDOM, h } from '../../outputs/markup.js';
import { emptyRows, placesIn } from './empty.js';
import { fold } from './fold.js';

const printing = ["beforeprint", "afterprint"];
class JoinedRows {
  #host;
  #said;
  #button;
  #line;
  /** The reader wants to see all rows. */
  #isOpen = false;
  #isPrinting = false;
  /** Puts the rows back that are folded. */
  #unfold;
  constructor(host) {
    const page = host.ownerDocument;
    this.#host = host;
    this.#said = toDOM(h("span", {}), page);
    this.#button = toDOM(h("button", { type: "button" }), page);
    this.#line = toDOM(h("p", { part: "rows" }, " "), page);
    this.#line.prepend(this.#said);
    this.#line.append(this.#button);
    this.frame = [this.#line];
    this.#button.addEventListener("click", this);
    host.addEventListener("beforematch", this);
    host.addController(this);
  }
  hostConnected() {
    for (const type of printing) window.addEventListener(type, this);
  }
  hostDisconnected() {
    for (const type of printing) window.removeEventListener(type, this);
  }
  handleEvent({ type }) {
    if (printing.includes(type)) this.#isPrinting = type === printing[0];
    else this.#isOpen = type === "beforematch" || !this.#isOpen;
    if (this.#isPrinting) this.#line.hidden = true;
    if (this.#isPrinting || this.#isOpen) this.restore();
    this.#host.requestUpdate();
  }
  show() {
  }
  arrange(shown) {
    const { grid, table, listed } = shown;
    const { groups } = grid.form;
    const isFilled = this.#host.settings.rows === "filled" && numberCells(table, grid);
    const empty = new Set(isFilled ? groups.flatMap((rows3) => [...emptyRows(rows3, (place) => saysNothing(place, shown))]) : []);
    this.#say(shown, [...empty].filter((row) => placesIn(row).length).length);
    this.#line.hidden = listed || this.#isPrinting || !empty.size;
    if (this.#isOpen || this.#isPrinting || !empty.size) return;
    const rows2 = groups.flat();
    this.#unfold = fold(table, new Set([...table.tBodies].flatMap((body) => [...body.rows]).filter((_, index) => empty.has(rows2[index]))));
    keepReachable(table);
  }
  #say({ locale }, count) {
    const words = rowWords(locale);
    this.#line.lang = locale.tag;
    this.#said.textContent = this.#isOpen ? "" : fill(words.emptyRows, { count });
    this.#button.textContent = this.#isOpen ? words.foldRows : words.showRows;
    this.#button.setAttribute("aria-expanded", String(this.#isOpen));
  }
  restore() {
    this.#unfold?.();
    this.#unfold = void 0;
  }
  clear() {
    this.#unfold = void 0;
    this.#line.hidden = true;
  }
  leave() {
    this.restore();
    this.hostDisconnected();
    this.#host.removeController(this);
    this.#host.removeEventListener("beforematch", this);
  }
}
function saysNothing(place, { grid, marked, report }) {
  const { address } = grid.form.places[place];
  return isEmpty(grid.cells[place]) && !marked.has(address) && !report.problems.some((problem) => isIn(address, problem.place));
}
function keepReachable(table) {
  const hidden = table.querySelector('[hidden] [tabindex="0"]');
  const next = table.querySelector('tbody:not([hidden]) [tabindex="-1"]');
  if (!hidden || !next) return;
  hidden.tabIndex = -1;
  next.tabIndex = 0;
}
const rows = { name: "rows", wanted: "[rows=filled]", join: (host) => new JoinedRows(host) };

export { rows };
//# sourceMappingURL=rows.js.map
