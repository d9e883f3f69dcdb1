import { countTables } from '../page/table-count.js';

const slack = 24;
const watched = /* @__PURE__ */ new WeakMap();
const observers = /* @__PURE__ */ new WeakMap();
function observerOf(document) {
  const { ResizeObserver } = document.defaultView ?? {};
  const known = observers.get(document);
  if (known || !ResizeObserver) return known;
  const observer = new ResizeObserver((entries) => {
    let steps = entries.map(({ target }) => watched.get(target)?.resized(target));
    while (steps.some(Boolean)) steps = steps.map((step) => step?.());
  });
  observers.set(document, observer);
  return observer;
}
class FitController {
  constructor(host) {
    this.host = host;
    /** The element is narrower than the table may be, or than what stands in it. */
    this.narrow = false;
    /** The region has more than it can show. */
    this.overflows = false;
    /** The table stands behind so many others that it is laid out only when it comes near what is in sight. */
    this.far = false;
    /** The least width at which everything in the table is whole, in digits' widths, where a measure found it wider than the element. */
    this.#need = 0;
    this.#measured = [];
    /** What is shown next follows from a measure. */
    this.#follows = false;
    host.addController(this);
  }
  #need;
  #gauge;
  /** The table that is measured when it is laid out. */
  #due;
  #measured;
  /** The document that the table counts in. */
  #home;
  #follows;
  hostConnected() {
    this.#home = this.host.ownerDocument;
    this.far = countTables(this.#home, 1);
    if (this.host.hasUpdated) this.host.requestUpdate();
  }
  /**
   * Another table, or one in sight again, is measured when the browser has laid it out: asking now would make it do so twice. What
   * follows from a measure is not measured again, or the browser would complain of a loop; a table that came along with it, in another
   * language, waits for the next frame.
   */
  hostUpdated() {
    const follows = this.#follows;
    this.#follows = false;
    const { table, view, renderRoot } = this.host;
    const gauge = this.#gauge ??= renderRoot.querySelector(".gauge") ?? void 0;
    const inputs = [table, view];
    if (!gauge || watched.has(gauge) && inputs.every((input, index) => input === this.#measured[index])) return;
    if (table !== this.#measured[0]) this.#need = 0;
    this.#measured = inputs;
    watched.set(gauge, this);
    const watch = () => {
      if (!watched.has(gauge)) return;
      const observer = observerOf(gauge.ownerDocument);
      observer?.unobserve(gauge);
      observer?.observe(gauge);
    };
    if (follows) requestAnimationFrame(watch);
    else watch();
  }
  hostDisconnected() {
    if (this.#home) countTables(this.#home, -1);
    this.#home = void 0;
    if (!this.#gauge) return;
    observerOf(this.#gauge.ownerDocument)?.unobserve(this.#gauge);
    watched.delete(this.#gauge);
    this.#await(void 0);
  }
  /** Has a table measured when the browser lays it out, be it only when it comes into sight, and none that was waited for before. */
  #await(table) {
    if (this.#due) {
      observerOf(this.#due.ownerDocument)?.unobserve(this.#due);
      watched.delete(this.#due);
    }
    this.#due = table;
    if (!table) return;
    watched.set(table, this);
    observerOf(table.ownerDocument)?.observe(table);
  }
  /** Has the table measured again, for something in it may have grown; the list in its place has room for everything. */
  grow() {
    if (!this.narrow) this.#measured = [this.#measured[0]];
  }
  /** The element has another width or other letters, or its table is laid out; what is to be written then. */
  resized(target) {
    const { table, renderRoot } = this.host;
    const region = renderRoot.querySelector(".region");
    const waits = target === this.#gauge && !region?.hidden;
    this.#await(waits && table?.isConnected ? table : void 0);
    return waits || !table || !region ? void 0 : this.#measure(table, region);
  }
  /** Takes the measures; nothing can be told of an element that is not shown. */
  #measure(table, region) {
    const width = this.#gauge.clientWidth;
    if (!width) return void 0;
    const digit = parseFloat(getComputedStyle(this.#gauge).height);
    const overflows = region.scrollWidth > region.clientWidth;
    const allowed = parseFloat(getComputedStyle(table).minWidth) || 0;
    if (!region.hidden && (width >= allowed || this.host.view === "table")) {
      const wide = region.hasAttribute("data-wide");
      if (!wide && spills(table)) {
        return () => {
          region.setAttribute("data-wide", "");
          return () => this.#measure(table, region);
        };
      }
      this.#need = wide && overflows ? table.offsetWidth / digit : 0;
    }
    const least = Math.max(allowed, this.#need * digit);
    const narrow = width < least + (this.narrow ? slack : 0);
    const write = overflows ? stick(region, table) : void 0;
    const scrolls = overflows || region.scrollHeight > region.clientHeight + 1;
    if (narrow === this.narrow && scrolls === this.overflows) return write;
    const later = this.narrow && !narrow;
    this.#follows = !later;
    this.narrow = narrow;
    this.overflows = scrolls;
    if (later) {
      this.grow();
      requestAnimationFrame(() => this.host.requestUpdate());
    } else this.host.requestUpdate();
    return write;
  }
}
function spills(table) {
  for (const { cells } of table.rows) {
    for (const cell of cells) if (cell.scrollWidth > cell.clientWidth) return true;
  }
  return false;
}
const most = 0.6;
function stick(region, table) {
  const labels = table.querySelector("th[scope=row]") && table.querySelector("colgroup")?.children || [];
  const wide = region.hasAttribute("data-wide");
  const widthOf = (column) => wide ? column.getBoundingClientRect().width : parseFloat(column.getAttribute("width")) / 100 * table.offsetWidth;
  let width = 0;
  const ends = [...labels].map((column) => width += widthOf(column));
  const count = ends.length;
  const room = width > 0 && count < 4 && width < most * region.clientWidth;
  return () => {
    region.style.setProperty("--_labels", `${width}px`);
    region.style.setProperty("--_first", `${ends[count - 2] ?? 0}px`);
    region.style.setProperty("--_second", `${ends[count - 3] ?? 0}px`);
    region.toggleAttribute("data-stick", room);
    return void 0;
  };
}

export { FitController };
//# sourceMappingURL=fit-controller.js.map
