/** The words over the columns: whether they are a pattern's, and where its columns are. */
import type { Labels } from './labels.js';
import type { Pattern } from './pattern.js';
import type { SpreadCell } from './raw-table.js';

/**
 * `same` to the letter or by known variants; `near` where some words differ or are missing; `other` are the words of something else;
 * `twice` where two reports stand side by side.
 */
export interface Header {
  readonly is: 'same' | 'near' | 'other' | 'none' | 'twice';
  readonly found: string;
  /** The cells right over the number columns, where each was found. */
  readonly columns?: readonly SpreadCell[];
}

/** Compares what stands over the columns with a pattern; words over another block, one of `patterns`, are foreign to it. */
export function headerOf(cells: readonly SpreadCell[], pattern: Pattern, patterns: readonly Pattern[], labels: Labels): Header {
  const { header } = pattern;
  const tokens = joined(cells, pattern, labels);
  const found = tokens.map(({ text }) => text).join(' | ');
  if (!tokens.length) return { is: 'none', found };
  if (isTwice(tokens, pattern, labels)) return { is: 'twice', found };
  const is = tokens.length === header.length ? byPosition(tokens, pattern, labels) : inOrder(tokens, pattern, labels);
  const others = patterns.flatMap((other) => other.header);
  const isForeign = (text: string): boolean =>
    !near(text, pattern, labels) && others.some(({ label }) => labels.closeness(text, label) === 0);
  const foreign = tokens.some(({ text }) => labels.knows(text) && isForeign(text));
  if (foreign) return { is: 'other', found };
  const columns = header.flatMap(({ column }, index) => (column === undefined ? [] : [{ column, cell: tokens[index] }]));
  if (is !== 'same' || columns.some(({ cell }) => !cell)) return { is, found };
  return { is, found, columns: columns.sort((a, b) => a.column - b.column).map(({ cell }) => cell!) };
}

const near = (text: string, { header }: Pattern, labels: Labels): boolean =>
  labels.knows(text) && header.some(({ label }) => labels.closeness(text, label) !== undefined);

/** Every word is there twice, over twice as many columns. */
function isTwice(tokens: readonly SpreadCell[], { header, width }: Pattern, labels: Labels): boolean {
  const count = (of: readonly { readonly text: string }[], label: string) =>
    of.filter(({ text }) => labels.closeness(text, label) !== undefined).length;
  if (tokens.length !== 2 * header.length) return false;
  const own = header.map(({ label }) => ({ text: label }));
  const columns = Math.max(...tokens.map(({ end }) => end)) - Math.min(...tokens.map(({ start }) => start));
  return columns >= 2 * width && header.every(({ label }) => count(tokens, label) === 2 * count(own, label));
}

/** Puts words together that are broken over neighbouring cells. */
function joined(cells: readonly SpreadCell[], pattern: Pattern, labels: Labels): SpreadCell[] {
  const result: SpreadCell[] = [];
  for (let index = 0; index < cells.length; index++) {
    const [first, second] = [cells[index]!, cells[index + 1]];
    const whole = second && labels.bare(first.text) && { text: first.text + second.text, start: first.start, end: second.end };
    if (whole && !near(first.text, pattern, labels) && near(whole.text, pattern, labels)) {
      result.push(whole);
      index++;
    } else result.push(first);
  }
  return result;
}

/** So many other words in their places leave no doubt about one that nobody knows. */
const enough = 5;

/** Each word in its position: one may be cut short, or be its neighbour's printed twice, as long as another is right. */
function byPosition(tokens: readonly SpreadCell[], { header }: Pattern, labels: Labels): Header['is'] {
  const right = tokens.map(({ text }, index) => labels.closeness(text, header[index]!.label) !== undefined);
  if (right.every(Boolean)) return 'same';
  const unknown = tokens.filter((_, index) => !right[index]);
  const alone =
    unknown.length === 1 && tokens.length > enough && header.every(({ label }) => labels.closeness(unknown[0]!.text, label) === undefined);
  if (alone) return 'near';
  const passable = tokens.every(({ text }, index) => {
    const found = labels.bare(text);
    const cut = found.length > 1 && labels.bare(header[index]!.label).startsWith(found);
    const twice = [index - 1, index + 1].some((next) => right[next] && labels.bare(header[next]!.label) === found);
    return right[index] || cut || twice;
  });
  return passable && right.some(Boolean) ? 'near' : 'other';
}

/** The words right over the columns are all there, in the form's order; those over several columns may be missing. */
function inOrder(tokens: readonly SpreadCell[], { header }: Pattern, labels: Labels): Header['is'] {
  const columns = new Set(header.flatMap(({ column }) => column ?? []));
  let next = 0;
  for (const { text } of tokens.filter((token) => labels.knows(token.text))) {
    const at = header.findIndex(({ label }, index) => index >= next && labels.closeness(text, label) !== undefined);
    if (at >= 0) {
      next = at + 1;
      columns.delete(header[at]!.column ?? -1);
    } else if (header.some(({ label }) => labels.closeness(text, label) !== undefined)) return 'other';
  }
  return columns.size ? 'other' : 'near';
}
