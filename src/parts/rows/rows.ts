import type { ReactiveController } from 'lit';
import { isIn } from '../../core/address.js';
import { isEmpty } from '../../core/cell.js';
import { fill } from '../../core/words.js';
import type { Host, Joined, Part, Shown } from '../part.js';
import { rowWords } from '../../locales/rows.js';
import { numberCells } from '../../outputs/intact.js';
import { h, toDOM } from '../../outputs/markup.js';
import { emptyRows, placesIn } from './empty.js';
import { fold } from './fold.js';

const printing = ['beforeprint', 'afterprint'];

/** The rows of one table that are folded, and under it how many they are, with a button that shows them. On paper the form is whole. */
class JoinedRows implements Joined, ReactiveController {
  readonly frame: readonly Node[];
  readonly #host: Host;
  readonly #said: HTMLElement;
  readonly #button: HTMLElement;
  readonly #line: HTMLElement;
  /** The reader wants to see all rows. */
  #isOpen = false;
  #isPrinting = false;
  /** Puts the rows back that are folded. */
  #unfold: (() => void) | undefined;

  constructor(host: Host) {
    const page = host.ownerDocument;
    this.#host = host;
    this.#said = toDOM(h('span', {}), page);
    this.#button = toDOM(h('button', { type: 'button' }), page);
    this.#line = toDOM(h('p', { part: 'rows' }, ' '), page);
    this.#line.prepend(this.#said);
    this.#line.append(this.#button);
    this.frame = [this.#line];
    this.#button.addEventListener('click', this);
    // Somebody is about to lead the reader to a cell, which may be folded.
    host.addEventListener('beforematch', this);
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of printing) window.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of printing) window.removeEventListener(type, this);
  }

  handleEvent({ type }: Event): void {
    if (printing.includes(type)) this.#isPrinting = type === printing[0];
    else this.#isOpen = type === 'beforematch' || !this.#isOpen;
    if (this.#isPrinting) this.#line.hidden = true;
    if (this.#isPrinting || this.#isOpen) this.restore();
    this.#host.requestUpdate();
  }

  show(): void {
    // The table is arranged when all others have looked at it.
  }

  arrange(shown: Shown): void {
    const { grid, table, listed } = shown;
    const { groups } = grid.form;
    const isFilled = this.#host.settings.rows === 'filled' && numberCells(table, grid);
    const empty = new Set(isFilled ? groups.flatMap((rows) => [...emptyRows(rows, (place) => saysNothing(place, shown))]) : []);
    this.#say(shown, [...empty].filter((row) => placesIn(row).length).length);
    this.#line.hidden = listed || this.#isPrinting || !empty.size;
    if (this.#isOpen || this.#isPrinting || !empty.size) return;
    const rows = groups.flat();
    this.#unfold = fold(table, new Set([...table.tBodies].flatMap((body) => [...body.rows]).filter((_, index) => empty.has(rows[index]!))));
    keepReachable(table);
  }

  #say({ locale }: Shown, count: number): void {
    const words = rowWords(locale);
    this.#line.lang = locale.tag;
    this.#said.textContent = this.#isOpen ? '' : fill(words.emptyRows, { count });
    this.#button.textContent = this.#isOpen ? words.foldRows : words.showRows;
    this.#button.setAttribute('aria-expanded', String(this.#isOpen));
  }

  restore(): void {
    this.#unfold?.();
    this.#unfold = undefined;
  }

  clear(): void {
    this.#unfold = undefined;
    this.#line.hidden = true;
  }

  leave(): void {
    this.restore();
    this.hostDisconnected();
    this.#host.removeController(this);
    this.#host.removeEventListener('beforematch', this);
  }
}

/** Whether a cell is 0 or blank, nobody has anything to say about it, and nothing that belongs there was left out. */
function saysNothing(place: number, { grid, marked, report }: Shown): boolean {
  const { address } = grid.form.places[place]!;
  return isEmpty(grid.cells[place]!) && !marked.has(address) && !report.problems.some((problem) => isIn(address, problem.place));
}

/** Of cells that are reached by one tab stop and the arrow keys, one that is in sight is that stop. */
function keepReachable(table: HTMLTableElement): void {
  const hidden = table.querySelector<HTMLElement>('[hidden] [tabindex="0"]');
  const next = table.querySelector<HTMLElement>('tbody:not([hidden]) [tabindex="-1"]');
  if (!hidden || !next) return;
  hidden.tabIndex = -1;
  next.tabIndex = 0;
}

/** Folds the rows whose figures are all 0 or blank: for tags with `rows="filled"`. */
export const rows = { name: 'rows', wanted: '[rows=filled]', join: (host: Host) => new JoinedRows(host) } satisfies Part;
