/** Rows of cells → the stretches of them that are a block of the form each, whichever tables they came in. */
import { isBlank, isNumeric } from './figure-text.js';
import type { Labels } from './labels.js';
import { hasWords, isHeader, labelled } from './line.js';
import type { Pattern } from './pattern.js';
import type { SpreadRow } from './raw-table.js';

/** The rows of one block, from its heading on, and the patterns that it may be. */
export interface Segment {
  patterns: readonly Pattern[];
  readonly rows: SpreadRow[];
  /** How many of the rows are behind it when its last line ends. */
  lines: number;
}

/** Parts the rows by headings, by the words over columns and by the words beside numbers. */
export function segmentsOf(rows: readonly SpreadRow[], patterns: readonly Pattern[], labels: Labels): Segment[] {
  const segments: Segment[] = [];
  let current: Segment | undefined;
  const open = (of: readonly Pattern[], taken: readonly SpreadRow[] = []) => {
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
      const shared: readonly Pattern[] = current ? related(current.patterns, lined) : [];
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

const isHeaded = (row: SpreadRow, { block }: Pattern, labels: Labels): boolean =>
  block.label !== undefined && row.cells.some(({ text }) => (labels.closeness(text, block.label!) ?? 2) < 2);

/** Those whose family is among the others'. */
const related = (patterns: readonly Pattern[], others: readonly Pattern[]): readonly Pattern[] =>
  patterns.filter(({ family }) => others.some((other) => other.family === family));

const relatives = (some: readonly Pattern[], all: readonly Pattern[]): readonly Pattern[] => related(all, some);

/** The patterns that have most of a row's words over their columns. */
function mostHeaders(row: SpreadRow, patterns: readonly Pattern[], labels: Labels): readonly Pattern[] {
  const words = row.cells.filter(({ text }) => !isBlank(text) && !isNumeric(text));
  const counts = patterns.map((pattern) => words.filter(({ text }) => isHeader(text, pattern, labels)).length);
  const most = Math.max(0, ...counts);
  return most ? patterns.filter((_, index) => counts[index] === most) : [];
}
