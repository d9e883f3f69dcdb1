import { isBlank, isNumeric } from './figure-text.js';
import { hasWords, labelled, isHeader } from './line.js';

function segmentsOf(rows, patterns, labels) {
  const segments = [];
  let current;
  const open = (of, taken = []) => {
    current = { patterns: of, rows: [...taken], lines: 0 };
    segments.push(current);
  };
  for (const row of rows) {
    if (!hasWords(row, labels)) {
      current?.rows.push(row);
      continue;
    }
    const headed = patterns.filter((pattern) => isHeaded(row, pattern, labels));
    const lined = headed.length ? [] : patterns.filter((pattern) => labelled(row, pattern, labels));
    if (headed.length) open(headed);
    else if (lined.length) {
      const shared = current ? related(current.patterns, lined) : [];
      if (current && shared.length) current.patterns = shared;
      else open(relatives(lined, patterns), current?.rows.splice(current.lines));
    } else {
      const over = mostHeaders(row, patterns, labels);
      if (over.length && !(current && related(current.patterns, over).length)) open(relatives(over, patterns));
    }
    current?.rows.push(row);
    if (current && lined.length) current.lines = current.rows.length;
  }
  return segments;
}
const isHeaded = (row, { block }, labels) => block.label !== void 0 && row.cells.some(({ text }) => (labels.closeness(text, block.label) ?? 2) < 2);
const related = (patterns, others) => patterns.filter(({ family }) => others.some((other) => other.family === family));
const relatives = (some, all) => related(all, some);
function mostHeaders(row, patterns, labels) {
  const words = row.cells.filter(({ text }) => !isBlank(text) && !isNumeric(text));
  const counts = patterns.map((pattern) => words.filter(({ text }) => isHeader(text, pattern, labels)).length);
  const most = Math.max(0, ...counts);
  return most ? patterns.filter((_, index) => counts[index] === most) : [];
}

export { segmentsOf };
//# sourceMappingURL=segments.js.map
