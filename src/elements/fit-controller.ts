import type { ReactiveController, ReactiveElement } from 'lit';
import { countTables } from '../page/table-count.js';

/** What an element shows and watches: a gauge that is as wide as the element whatever it shows, and the region around the table. */
interface Fitted extends ReactiveElement {
  readonly table: HTMLTableElement | undefined;
  readonly view: string;
}

/** A table that gave way to the list comes back with this much to spare, or a scroll bar that comes and goes would turn them in circles. */
const slack = 24;

const watched = new WeakMap<Element, FitController>();
const observers = new WeakMap<Document, ResizeObserver>();

/** Reads or writes something, and says what is to be done after all others have done the same. */
type Step = () => Step | undefined;

/** One observer for all elements of a document, of its own window: another's would never be told of what stands there. */
function observerOf(document: Document): ResizeObserver | undefined {
  const { ResizeObserver } = document.defaultView ?? {};
  const known = observers.get(document);
  if (known || !ResizeObserver) return known;
  const observer = new ResizeObserver((entries) => {
    // All read, then all write, in turn: otherwise the browser would lay the page out again for each table.
    let steps = entries.map(({ target }) => watched.get(target)?.resized(target));
    while (steps.some(Boolean)) steps = steps.map((step) => step?.());
  });
  observers.set(document, observer);
  return observer;
}

/** Knows whether an element is too narrow for its table, and whether its region scrolls and so must be reachable by keyboard. */
export class FitController implements ReactiveController {
  /** The element is narrower than the table may be, or than what stands in it. */
  narrow = false;
  /** The region has more than it can show. */
  overflows = false;
  /** The table stands behind so many others that it is laid out only when it comes near what is in sight. */
  far = false;
  /** The least width at which everything in the table is whole, in digits' widths, where a measure found it wider than the element. */
  #need = 0;
  #gauge: HTMLElement | undefined;
  /** The table that is measured when it is laid out. */
  #due: HTMLTableElement | undefined;
  #measured: readonly unknown[] = [];
  /** The document that the table counts in. */
  #home: Document | undefined;
  /** What is shown next follows from a measure. */
  #follows = false;

  constructor(readonly host: Fitted) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#home = this.host.ownerDocument;
    this.far = countTables(this.#home, 1);
    if (this.host.hasUpdated) this.host.requestUpdate();
  }

  /**
   * Another table, or one in sight again, is measured when the browser has laid it out: asking now would make it do so twice. What
   * follows from a measure is not measured again, or the browser would complain of a loop; a table that came along with it, in another
   * language, waits for the next frame.
   */
  hostUpdated(): void {
    const follows = this.#follows;
    this.#follows = false;
    const { table, view, renderRoot } = this.host;
    const gauge = (this.#gauge ??= renderRoot.querySelector<HTMLElement>('.gauge') ?? undefined);
    const inputs = [table, view];
    if (!gauge || (watched.has(gauge) && inputs.every((input, index) => input === this.#measured[index]))) return;
    if (table !== this.#measured[0]) this.#need = 0;
    this.#measured = inputs;
    watched.set(gauge, this);
    const watch = (): void => {
      if (!watched.has(gauge)) return;
      const observer = observerOf(gauge.ownerDocument);
      observer?.unobserve(gauge);
      observer?.observe(gauge);
    };
    if (follows) requestAnimationFrame(watch);
    else watch();
  }

  hostDisconnected(): void {
    if (this.#home) countTables(this.#home, -1);
    this.#home = undefined;
    if (!this.#gauge) return;
    observerOf(this.#gauge.ownerDocument)?.unobserve(this.#gauge);
    watched.delete(this.#gauge);
    this.#await(undefined);
  }

  /** Has a table measured when the browser lays it out, be it only when it comes into sight, and none that was waited for before. */
  #await(table: HTMLTableElement | undefined): void {
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
  grow(): void {
    if (!this.narrow) this.#measured = [this.#measured[0]];
  }

  /** The element has another width or other letters, or its table is laid out; what is to be written then. */
  resized(target: Element): Step | undefined {
    const { table, renderRoot } = this.host;
    const region = renderRoot.querySelector<HTMLElement>('.region');
    const waits = target === this.#gauge && !region?.hidden;
    // The page may have taken the table away: a browser complains of a loop where it is told to measure what is nowhere.
    this.#await(waits && table?.isConnected ? table : undefined);
    return waits || !table || !region ? undefined : this.#measure(table, region);
  }

  /** Takes the measures; nothing can be told of an element that is not shown. */
  #measure(table: HTMLTableElement, region: HTMLElement): Step | undefined {
    const width = this.#gauge!.clientWidth;
    if (!width) return undefined;
    const digit = parseFloat(getComputedStyle(this.#gauge!).height);
    const overflows = region.scrollWidth > region.clientWidth;
    const allowed = parseFloat(getComputedStyle(table).minWidth) || 0;
    if (!region.hidden && (width >= allowed || this.host.view === 'table')) {
      const wide = region.hasAttribute('data-wide');
      if (!wide && spills(table)) {
        return () => {
          region.setAttribute('data-wide', '');
          return () => this.#measure(table, region);
        };
      }
      this.#need = wide && overflows ? table.offsetWidth / digit : 0;
    }
    const least = Math.max(allowed, this.#need * digit);
    const narrow = width < least + (this.narrow ? slack : 0);
    const write = overflows ? stick(region, table) : undefined;
    // Browsers may round the two heights of what does not scroll differently.
    const scrolls = overflows || region.scrollHeight > region.clientHeight + 1;
    if (narrow === this.narrow && scrolls === this.overflows) return write;
    // The list has to come before this frame is painted. The table can wait for the next one, where the browser sees no loop in it.
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

/** Whether a number or a word is wider than its cell; where a column is as wide as the form has it, this is what would be cut off. */
function spills(table: HTMLTableElement): boolean {
  for (const { cells } of table.rows) {
    for (const cell of cells) if (cell.scrollWidth > cell.clientWidth) return true;
  }
  return false;
}

/** The label columns stay in sight while the rest of the table scrolls, unless too little of it would be left to see. */
const most = 0.6;

/**
 * Tells the style sheet how wide the label columns are that stand before its inner ones, and whether there is room for them to stay. Columns
 * that make room for their contents have to be asked; WebKit gives them no width, and there the labels scroll with the rest.
 */
function stick(region: HTMLElement, table: HTMLTableElement): () => undefined {
  const labels = (table.querySelector('th[scope=row]') && table.querySelector('colgroup')?.children) || [];
  const wide = region.hasAttribute('data-wide');
  const widthOf = (column: Element): number =>
    wide ? column.getBoundingClientRect().width : (parseFloat(column.getAttribute('width')!) / 100) * table.offsetWidth;
  let width = 0;
  const ends = [...labels].map((column) => (width += widthOf(column)));
  const count = ends.length;
  const room = width > 0 && count < 4 && width < most * region.clientWidth;
  return () => {
    region.style.setProperty('--_labels', `${width}px`);
    region.style.setProperty('--_first', `${ends[count - 2] ?? 0}px`);
    region.style.setProperty('--_second', `${ends[count - 3] ?? 0}px`);
    region.toggleAttribute('data-stick', room);
    return undefined;
  };
}
