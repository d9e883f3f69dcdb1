import { render } from 'lit';
import type { Grid } from '../core/grid.js';
import { isSameFigure } from '../outputs/intact.js';
import { readingList, type Standing } from '../outputs/list.js';

/**
 * The list of one tag. A tool may have wrapped its texts, or put other words in their place: an update leaves them alone where it has
 * nothing new to say. Where the list has other parts than it was shown with, or another figure stands in one, it begins anew.
 */
export class ListView {
  #home: HTMLElement | undefined;
  #grid: Grid | undefined;
  /** The parts that say something, as they were last shown, and the text of each that says a figure. */
  #parts: readonly Element[] = [];
  #texts: readonly string[] = [];

  /** The list, with what a grid says now. */
  show(grid: Grid, standing: Standing): HTMLElement {
    const isOld = this.#grid?.form === grid.form && this.#grid.of === grid.of && this.#isWhole();
    if (!isOld || !this.#home) {
      this.#home = document.createElement('div');
      this.#home.className = 'reading';
    }
    this.#grid = grid;
    render(readingList(grid, standing), this.#home);
    this.#parts = partsOf(this.#home);
    this.#texts = this.#parts.map(textOf);
    return this.#home;
  }

  #isWhole(): boolean {
    const parts = partsOf(this.#home!);
    const isPart = (part: Element, index: number): boolean =>
      part === this.#parts[index] && isSameFigure(textOf(part), this.#texts[index]!);
    return parts.length === this.#parts.length && parts.every(isPart);
  }
}

const partsOf = (home: Element): Element[] => [...home.querySelectorAll('dt, dd, summary, [role=heading]')];

const textOf = (part: Element): string => (part.localName === 'dd' ? part.textContent : '');
