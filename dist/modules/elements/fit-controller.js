import { count } from '../styles/several.js';

const slack = 24;
const watched = /* @__PURE__ */ new WeakMap();
const observers = /* @__PURE__ */ new WeakMap();
function observerOf(document) {
  const { ResizeObserver } = document.defaultView ?? {};
  const known = observers.get(document);
  if (known || !ResizeObserver) return known;
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) watched.get(target)?.measure(contentRect.width);
  });
  observers.set(document, observer);
  return observer;
}
class FitController {
  constructor(host) {
    this.host = host;
    /** The element is narrower than the least width of the table. */
    this.narrow = false;
    /** The region has more than it can show. */
    this.overflows = false;
    this.#measured = [];
    /** What is shown next follows from a measure. */
    this.#follows = false;
    host.addController(this);
  }
  #gauge;
  #measured;
  /** The document that the table counts in. */
  #home;
  #follows;
  hostConnected() {
    this.#home = this.host.ownerDocument;
    count(this.#home, 1);
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
    if (this.#home) count(this.#home, -1);
    this.#home = void 0;
    if (!this.#gauge) return;
    observerOf(this.#gauge.ownerDocument)?.unobserve(this.#gauge);
    watched.delete(this.#gauge);
  }
  /** Takes the measures; nothing can be told of an element that is not shown. */
  measure(width) {
    const { table } = this.host;
    const region = this.host.renderRoot.querySelector(".region");
    if (!width || !table || !region) return;
    const least = parseFloat(getComputedStyle(table).minWidth) || 0;
    const narrow = width < least + (this.narrow ? slack : 0);
    const overflows = region.scrollWidth > region.clientWidth;
    if (overflows) stick(region, table);
    if (narrow === this.narrow && overflows === this.overflows) return;
    const later = this.narrow && !narrow;
    this.#follows = !later;
    this.narrow = narrow;
    this.overflows = overflows;
    if (later) requestAnimationFrame(() => this.host.requestUpdate());
    else this.host.requestUpdate();
  }
}
const most = 0.6;
function stick(region, table) {
  const labels = table.querySelector("th[scope=row]") ? table.querySelector("colgroup").children : [];
  let share = 0;
  const ends = [...labels].map((column) => share += parseFloat(column.getAttribute("width")) / 100);
  const count2 = ends.length;
  region.style.setProperty("--_labels", `${share}`);
  region.style.setProperty("--_first", `${ends[count2 - 2] ?? 0}`);
  region.style.setProperty("--_second", `${ends[count2 - 3] ?? 0}`);
  region.toggleAttribute("data-stick", count2 > 0 && count2 < 4 && share * region.scrollWidth < most * region.clientWidth);
}

export { FitController };
//# sourceMappingURL=fit-controller.js.map
