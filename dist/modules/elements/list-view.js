import { render } from 'lit';
import { isSameFigure } from '../outputs/intact.js';
import { readingList } from '../outputs/list.js';

class ListView {
  #home;
  #grid;
  /** The parts that say something, as they were last shown, and the text of each that says a figure. */
  #parts = [];
  #texts = [];
  /** The list, with what a grid says now. */
  show(grid, standing) {
    const isOld = this.#grid?.form === grid.form && this.#grid.of === grid.of && this.#isWhole();
    if (!isOld || !this.#home) {
      this.#home = document.createElement("div");
      this.#home.className = "reading";
    }
    this.#grid = grid;
    render(readingList(grid, standing), this.#home);
    this.#parts = partsOf(this.#home);
    this.#texts = this.#parts.map(textOf);
    return this.#home;
  }
  #isWhole() {
    const parts = partsOf(this.#home);
    const isPart = (part, index) => part === this.#parts[index] && isSameFigure(textOf(part), this.#texts[index]);
    return parts.length === this.#parts.length && parts.every(isPart);
  }
}
const partsOf = (home) => [...home.querySelectorAll("dt, dd, summary, [role=heading]")];
const textOf = (part) => part.localName === "dd" ? part.textContent : "";

export { ListView };
//# sourceMappingURL=list-view.js.map
