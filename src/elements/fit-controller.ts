import type { ReactiveController, ReactiveElement } from 'lit';
import { count } from './several.js';

/** What an element shows and watches: a gauge that is as wide as the element whatever it shows, and the region around the table. */
interface Fitted extends ReactiveElement {
  readonly table: HTMLTableElement | undefined;
  readonly view: string;
}

/** A table that gave way to the list comes back with this much to spare, or a scroll bar that comes and goes would turn them in circles. */
const slack = 24;

const watched = new WeakMap<Element, FitController>();
const observers = new WeakMap<Document, ResizeObserver>();

/** One observer for all elements of a document, of its own window: another's would never be told of what stands there. */
function observerOf(document: Document): ResizeObserver | undefined {
  const { ResizeObserver } = document.defaultView ?? {};
  const known = observers.get(document);
  if (known || !ResizeObserver) return known;
  const observer = new ResizeObserver((entries) => {
    // All is read before anything is written, or the browser would lay the page out again for each table.
    const writes = entries.map(({ target }) => watched.get(target)?.resized(target));
    for (const write of writes) write?.();
  });
  observers.set(document, observer);
  return observer;
}

/** Knows whether an element is too narrow for its table, and whether its region scrolls and so must be reachable by keyboard. */
export class FitController implements ReactiveController {
  /** The element is narrower than the least width of the table. */
  narrow = false;
  /** The region has more than it can show. */
  overflows = false;
  /** The table stands behind so many others that it is laid out only when it comes near what is in sight. */
  far = false;
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
    this.far = count(this.#home, 1);
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
    if (this.#home) count(this.#home, -1);
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

  /** The element has another width, or its table is laid out; what is to be written then. */
  resized(target: Element): (() => void) | undefined {
    const { table, renderRoot } = this.host;
    const region = renderRoot.querySelector<HTMLElement>('.region');
    const waits = target === this.#gauge && !region?.hidden;
    // The page may have taken the table away: a browser complains of a loop where it is told to measure what is nowhere.
    this.#await(waits && table?.isConnected ? table : undefined);
    return waits || !table || !region ? undefined : this.#measure(table, region);
  }

  /** Takes the measures; nothing can be told of an element that is not shown. */
  #measure(table: HTMLTableElement, region: HTMLElement): (() => void) | undefined {
    const width = this.#gauge!.clientWidth;
    if (!width) return undefined;
    const least = parseFloat(getComputedStyle(table).minWidth) || 0;
    const narrow = width < least + (this.narrow ? slack : 0);
    const overflows = region.scrollWidth > region.clientWidth;
    const write = overflows ? stick(region, table) : undefined;
    if (narrow === this.narrow && overflows === this.overflows) return write;
    // The list has to come before this frame is painted. The table can wait for the next one, where the browser sees no loop in it.
    const later = this.narrow && !narrow;
    this.#follows = !later;
    this.narrow = narrow;
    this.overflows = overflows;
    if (later) requestAnimationFrame(() => this.host.requestUpdate());
    else this.host.requestUpdate();
    return write;
  }
}

/** The label columns stay in sight while the rest of the table scrolls, unless too little of it would be left to see. */
const most = 0.6;

/** Tells the style sheet which shares of the table stand before its inner label columns, and whether there is room for them to stay. */
function stick(region: HTMLElement, table: HTMLTableElement): () => void {
  const labels = (table.querySelector('th[scope=row]') && table.querySelector('colgroup')?.children) || [];
  let share = 0;
  const ends = [...labels].map((column) => (share += parseFloat(column.getAttribute('width')!) / 100));
  const count = ends.length;
  const room = count > 0 && count < 4 && share * region.scrollWidth < most * region.clientWidth;
  return () => {
    region.style.setProperty('--_labels', `${share}`);
    region.style.setProperty('--_first', `${ends[count - 2] ?? 0}`);
    region.style.setProperty('--_second', `${ends[count - 3] ?? 0}`);
    region.toggleAttribute('data-stick', room);
  };
}
