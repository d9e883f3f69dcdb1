import { isBlank, isNumeric } from './figure-text.js';
import { headerOf } from './header.js';
import { labelled, isHeader, numbersOf } from './line.js';
import { lastOf } from '../../core/list.js';
import { remark } from './recognition.js';

const price = { missing: 1, cells: 2, unknown: 3, near: 1, none: 2, twice: 50, other: 100 };
function readingOf(segment, pattern, patterns, labels) {
  return new SegmentReader(segment, pattern, patterns, labels).read();
}
class SegmentReader {
  constructor(segment, pattern, patterns, labels) {
    this.segment = segment;
    this.pattern = pattern;
    this.patterns = patterns;
    this.labels = labels;
  }
  #lines = /* @__PURE__ */ new Map();
  #repairs = [];
  #doubts = [];
  #cost = 0;
  read() {
    const { segment, pattern, labels } = this;
    const across = pattern.block.print === "across";
    const lines = across ? this.#rowAcross() : this.#labelledRows();
    const rows = segment.rows.slice(0, lines[0]?.at ?? segment.rows.length);
    const over = rows.flatMap((row) => this.#isUnknown(row) ? [] : row.cells.filter(({ text }) => this.#isOver(text)));
    const header = headerOf(over, pattern, this.patterns, labels);
    const table = lastOf(rows)?.table;
    for (const row of across ? segment.rows : rows) if (this.#isMixed(row)) this.#strange(row);
    for (const { at, labelled: name } of lines) this.#line(at, name, header.columns, table);
    this.#unknownRows(lines);
    this.#forgetTwins();
    const missing = pattern.lines.filter((_, index) => !this.#lines.has(index)).length;
    this.#cost += missing * price.missing + (header.is === "same" ? 0 : price[header.is]);
    return { pattern, header, lines: this.#lines, repairs: this.#repairs, doubts: this.#doubts, cost: this.#cost };
  }
  #labelledRows() {
    let from = 0;
    return this.segment.rows.flatMap((row, at) => {
      const found = labelled(row, this.pattern, this.labels, from);
      if (found) from = found.line + 1;
      return found ? [{ at, labelled: found }] : [];
    });
  }
  /** Where the rows stand side by side, their numbers are the first row with numbers, or with a cell for each, under the headers. */
  #rowAcross() {
    const { rows } = this.segment;
    const isOver = (row) => row.cells.some(({ text }) => isHeader(text, this.pattern, this.labels));
    const start = rows.findIndex(isOver);
    const at = rows.findIndex((row, index) => index > start && !isOver(row) && this.#hasNumbers(row));
    if (start < 0 || at < 0) return [];
    const [first] = rows[at].cells;
    const named = first && !isBlank(first.text) && !isNumeric(first.text) && rows[at].cells.length > this.pattern.width;
    return [{ at, labelled: { line: 0, text: "", closeness: 0, after: named ? 1 : 0 } }];
  }
  #hasNumbers(row) {
    return row.cells.length === this.pattern.width || this.#hasFigures(row);
  }
  #hasFigures({ cells }) {
    return cells.some(({ text }) => isNumeric(text));
  }
  #isOver(text) {
    const { block, table } = this.pattern;
    return !isBlank(text) && ![block.label, block.corner, block.units, table.title].some((label) => label !== void 0 && this.#is(text, label));
  }
  /** Headers with numbers or the block's heading among them, which pushed them from over their numbers. */
  #isMixed(row) {
    const { label } = this.pattern.block;
    const over = row.cells.findIndex(({ text }) => isHeader(text, this.pattern, this.labels));
    const isPushed = ({ text }, index) => index > over && label !== void 0 && this.#is(text, label);
    return over >= 0 && (this.#hasFigures(row) || row.cells.some(isPushed));
  }
  #is(text, label) {
    return this.labels.closeness(text, label) !== void 0;
  }
  /** A row with numbers that has no words of the form. */
  #isUnknown(row) {
    return this.#hasFigures(row) && !row.cells.some(({ text }) => isHeader(text, this.pattern, this.labels));
  }
  #line(at, { line, text, closeness, after }, columns, table) {
    const row = this.segment.rows[at];
    const { place, labels } = this.pattern.lines[line];
    const numbers = numbersOf(row, after, this.pattern, row.table === table ? columns : void 0);
    const known = this.#lines.get(line);
    if (!numbers) {
      this.#cost += price.cells;
      this.#doubts.push(remark("cells", place, row.cells.length - after, this.pattern.width));
    } else if (known && known.join("\n") !== numbers.texts.join("\n")) {
      this.#lines.set(line, []);
      this.#doubts.push(remark("conflict", place, numbers.texts.join(" ")));
    } else {
      this.#lines.set(line, numbers.texts);
      if (known) this.#repairs.push(remark("repeated", place));
      if (numbers.by) this.#repairs.push(remark(numbers.by, place));
      if (closeness > 0) this.#repairs.push(remark("label", place, text.trim(), lastOf(labels)));
    }
  }
  /** Of lines with the same words all must be there: a single one could be any of them. */
  #forgetTwins() {
    const words = this.pattern.lines.map(({ labels }) => lastOf(labels));
    const lost = new Set(words.filter((_, index) => !this.#lines.has(index)));
    words.forEach((word, index) => word !== void 0 && lost.has(word) && this.#lines.delete(index));
  }
  /** Rows with numbers between the lines, or in the same table behind them. */
  #unknownRows(lines) {
    const { rows } = this.segment;
    const last = lastOf(lines);
    const known = new Set(lines.map(({ at }) => at));
    rows.forEach((row, at) => {
      if (!last || known.has(at) || !this.#isUnknown(row)) return;
      if (at > last.at && row.table !== rows[last.at].table) return;
      this.#strange(row);
    });
  }
  /** What the form has no line for. */
  #strange({ cells }) {
    this.#cost += price.unknown;
    this.#doubts.push(remark("unknown", this.pattern.place, cells.map(({ text }) => text.trim()).join(" ")));
  }
}

export { readingOf };
//# sourceMappingURL=reading.js.map
