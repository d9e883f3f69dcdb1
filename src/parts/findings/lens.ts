import { evaluate, figuresOf, findingOf, type Check, type Finding } from '../../core/check.js';
import { equationsOf } from '../../core/equations.js';
import { explain, findingsIn, headline, type FindingLocale } from '../../core/explain.js';
import { placesOf } from '../../core/form.js';
import type { Sheet } from '../../core/report.js';
import { sentence } from '../../core/sentence.js';
import { h, toDOM, type Markup } from '../../outputs/markup.js';

const events = ['pointerover', 'pointerout', 'focusin', 'focusout', 'click', 'keydown'] as const;
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * What one painted table shows of its arithmetic: marks on the cells that do not add up, the list of why, and the lens, which
 * lights up what a total is made of. Totals are reached by one tab stop and the arrow keys.
 */
export class Lens {
  /** The findings as a list for the page; the marked cells are described by it. */
  readonly list: HTMLElement;
  readonly #stops: readonly HTMLTableCellElement[];
  /** What there is to say of a cell by itself, beside its equations. */
  readonly #remarks = new Map<HTMLTableCellElement, string>();
  readonly #figures;

  constructor(
    readonly table: HTMLTableElement,
    /** The table's number cells, in the order of the form's places. */
    readonly cells: readonly HTMLTableCellElement[],
    readonly sheet: Sheet,
    readonly locale: FindingLocale,
    result: Check,
    prefix: string,
    readonly say: (sentence: string) => void,
  ) {
    const form = sheet.table;
    this.#figures = figuresOf(sheet);
    const findings = findingsIn(form, result);
    const id = this.#free(`${prefix}${form.key}/findings`);
    findings.forEach((finding, index) => finding.state !== 'unknown' && this.#mark(finding, `${id}/${index}`));
    const equations = equationsOf(form).filter(({ left }) => !left[0]!.last);
    const totals = new Set(equations.flatMap(({ right }) => right.map(({ place }) => this.cells[place])));
    this.#stops = this.cells.filter((cell) => cell.dataset.finding || totals.has(cell));
    const items = findings.map((finding, index) => this.#item(finding, `${id}/${index}`));
    this.list = toDOM(h('ul', { class: 'disclosure-findings', slot: 'findings', id, lang: locale.tag }, ...items), table.ownerDocument);
    for (const cell of this.cells) if (!this.#stops.includes(cell)) cell.removeAttribute('tabindex');
    for (const type of events) table.addEventListener(type, this);
    this.#stopAt(this.#focused ?? this.#stops[0]);
    this.#light(this.#focused);
  }

  /** Takes everything back; but a cell that is to be a stop again must not lose the focus between. */
  remove(next?: 'again'): void {
    for (const type of events) this.table.removeEventListener(type, this);
    const names = ['data-finding', 'aria-describedby', 'aria-description', 'data-lens', ...(next ? [] : ['tabindex'])];
    for (const cell of this.cells) for (const name of names) cell.removeAttribute(name);
    this.list.remove();
  }

  handleEvent(event: Event): void {
    const stop = this.#stops.find((cell) => cell.contains(event.target as Node));
    if (event.type === 'keydown') return this.#step(event as KeyboardEvent, stop);
    if (event.type === 'focusin') this.#stopAt(stop);
    this.#light((!/out$/.test(event.type) && stop) || this.#focused);
  }

  get #focused(): HTMLTableCellElement | undefined {
    const { activeElement } = this.table.getRootNode() as Document | ShadowRoot;
    return this.#stops.find((cell) => cell === activeElement);
  }

  /** An id that nothing near the table has: the same report may stand on a page twice. */
  #free(id: string): string {
    const root = this.table.getRootNode() as Document | ShadowRoot;
    return root.querySelector(`#${CSS.escape(id)}`) ? this.#free(`${id}+`) : id;
  }

  #mark(finding: Finding, id: string): void {
    const { table } = this.sheet;
    for (const { address } of finding.total) {
      const cell = this.cells.find((candidate) => candidate.dataset.address === address)!;
      if (cell.dataset.finding !== 'error') cell.dataset.finding = finding.kind;
      cell.setAttribute('aria-describedby', `${cell.getAttribute('aria-describedby') ?? ''} ${id}`.trim());
      if (!finding.addends.length) this.#remarks.set(cell, `${this.#remarks.get(cell) ?? ''} ${explain(finding, table, this.locale)}`);
    }
  }

  #item(finding: Finding, id: string): Markup {
    const { table } = this.sheet;
    const { kind, place } = headline(finding, table, this.locale);
    return h('li', { id, 'data-kind': finding.kind }, h('strong', {}, kind), ` ${place} — ${explain(finding, table, this.locale)}`);
  }

  /** Lights up a total and its addends, and says the cell and the equation, also to who listens; without one, how to see it. */
  #light(cell: HTMLTableCellElement | undefined): void {
    for (const lit of this.table.querySelectorAll('[data-lens]'))
      for (const name of ['data-lens', 'aria-description']) lit.removeAttribute(name);
    const { table, cells } = this.sheet;
    const index = cell ? this.cells.indexOf(cell) : -1;
    if (!cell || !this.#at(index)) return this.say(this.#stops.length ? this.locale.words.lens : '');
    const sentences: string[] = [];
    for (const equation of equationsOf(table)) {
      const state = equation.right.some(({ place }) => place === index) && evaluate(equation, this.#figures);
      if (!state) continue;
      for (const { place } of equation.left) this.#at(place)?.setAttribute('data-lens', 'addend');
      for (const { place } of equation.right) this.#at(place)?.setAttribute('data-lens', 'total');
      sentences.push(explain(findingOf(equation, table, this.#figures, state), table, this.locale));
    }
    cell.dataset.lens = 'total';
    const why = (sentences.join(' ') + (this.#remarks.get(cell) ?? '')).trim();
    const said = [sentence(cells[index]!, placesOf(table)[index]!, this.locale), why].filter(Boolean).join(' — ');
    this.say(said);
    cell.setAttribute('aria-description', said);
  }

  /** The cell of a place, unless the page has taken its address from it since. */
  #at(place: number): HTMLTableCellElement | undefined {
    const cell = this.cells[place]!;
    return cell.dataset.address === placesOf(this.sheet.table)[place]!.address ? cell : undefined;
  }

  /** Makes a cell the one that the tab key reaches. */
  #stopAt(stop: HTMLTableCellElement | undefined): void {
    if (stop) for (const cell of this.#stops) cell.tabIndex = cell === stop ? 0 : -1;
  }

  #step(event: KeyboardEvent, stop: HTMLTableCellElement | undefined): void {
    const step = steps[event.key];
    if (!stop || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#stops[this.#stops.indexOf(stop) + step]?.focus();
  }
}
