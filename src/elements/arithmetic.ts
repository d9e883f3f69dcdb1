import { evaluate, figuresOf, findingOf, type Finding } from '../core/check.js';
import { equationsOf } from '../core/equations.js';
import { explain } from '../core/explain.js';
import { placeAt, placeName } from '../core/names.js';
import type { Sheet } from '../core/report.js';
import type { Locale } from '../core/words.js';
import { h, toDOM } from '../outputs/markup.js';

const events = ['pointerover', 'pointerout', 'focusin', 'focusout', 'click', 'keydown'] as const;
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * What one painted table shows of its arithmetic: marks on the cells that do not add up, the list of why, and the lens, which
 * lights up what a total is made of. Totals are reached by one tab stop and the arrow keys.
 */
export class Arithmetic {
  /** The findings as a list for the page. */
  readonly list: HTMLElement;
  readonly #cells: readonly HTMLTableCellElement[];
  readonly #stops: HTMLTableCellElement[];
  readonly #sentences = new Map<HTMLTableCellElement, string>();

  constructor(
    readonly table: HTMLTableElement,
    readonly sheet: Sheet,
    readonly locale: Locale,
    findings: readonly Finding[],
    readonly say: (sentence: string) => void,
  ) {
    this.#cells = [...table.querySelectorAll('td')];
    for (const finding of findings) this.#mark(finding);
    this.#stops = this.#cells.filter((cell) => this.#sentences.has(cell) || this.#isTotal(cell));
    this.#stops.forEach((cell, index) => (cell.tabIndex = index ? -1 : 0));
    this.list = toDOM(
      h('ul', { class: 'disclosure-findings', slot: 'findings', lang: locale.tag }, ...findings.map((finding) => this.#item(finding))),
      table.ownerDocument,
    );
    for (const type of events) table.addEventListener(type, this);
  }

  /** Takes everything back. */
  remove(): void {
    for (const type of events) this.table.removeEventListener(type, this);
    for (const cell of this.#cells)
      for (const name of ['tabindex', 'data-finding', 'aria-describedby', 'data-lens']) cell.removeAttribute(name);
    this.list.remove();
  }

  handleEvent(event: Event): void {
    const cell = (event.target as Element).closest('td');
    if (event.type === 'keydown') return this.#step(event as KeyboardEvent, cell);
    this.#light(cell && !/out$/.test(event.type) && this.#stops.includes(cell) ? cell : undefined);
  }

  #cellAt(address: string): HTMLTableCellElement {
    return this.#cells.find((cell) => cell.dataset.address === address)!;
  }

  #idOf({ total, rule }: Finding): string {
    return `${this.sheet.table.key}-${total[0]!.address}-${rule}`.replace(/[^\w.-]/g, '-');
  }

  #isTotal(cell: HTMLTableCellElement): boolean {
    const place = this.#cells.indexOf(cell);
    return equationsOf(this.sheet.table).some(({ right, left }) => !left[0]!.last && right.some((term) => term.place === place));
  }

  #mark(finding: Finding): void {
    for (const { address } of finding.total) {
      const cell = this.#cellAt(address);
      if (cell.dataset.finding !== 'error') cell.dataset.finding = finding.kind;
      cell.setAttribute('aria-describedby', `${cell.getAttribute('aria-describedby') ?? ''} ${this.#idOf(finding)}`.trim());
      this.#sentences.set(cell, [this.#sentences.get(cell), explain(finding, this.sheet.table, this.locale)].filter(Boolean).join(' '));
    }
  }

  #item(finding: Finding) {
    const { locale } = this;
    const name = placeName(placeAt(this.sheet.table, finding.total[0]!.address)!, locale);
    const kind = h('strong', {}, locale.words.kinds[finding.kind]);
    return h(
      'li',
      { id: this.#idOf(finding), 'data-kind': finding.kind },
      kind,
      ` ${name} — ${explain(finding, this.sheet.table, locale)}`,
    );
  }

  /** Lights up a total and its addends, and says the equation. */
  #light(cell: HTMLTableCellElement | undefined): void {
    for (const lit of this.#cells) delete lit.dataset.lens;
    if (!cell) return this.say('');
    const { table } = this.sheet;
    const place = this.#cells.indexOf(cell);
    const figures = figuresOf(this.sheet);
    const sentences = equationsOf(table).flatMap((equation) => {
      const state = equation.right.some((term) => term.place === place) && evaluate(equation, figures);
      if (!state) return [];
      for (const term of equation.left) this.#cells[term.place]!.dataset.lens = 'addend';
      return explain(findingOf(equation, table, figures, state), table, this.locale);
    });
    cell.dataset.lens = 'total';
    this.say(sentences.join(' ') || (this.#sentences.get(cell) ?? ''));
  }

  #step(event: KeyboardEvent, cell: HTMLTableCellElement | null): void {
    const step = steps[event.key];
    const next = cell && step ? this.#stops[this.#stops.indexOf(cell) + step] : undefined;
    if (!next) return;
    event.preventDefault();
    cell!.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
}
