/**
 * Text as it is copied out of a PDF → rows of cells: a line for each row, spaces between its cells, and long words broken over lines.
 * A blank cell leaves nothing behind, so that its row has too few numbers: that is seen when the row is read.
 */
import { isBlank, isFigure } from './figure-text.js';

/** Whether a text names a line of the form. */
export type Names = (text: string) => boolean;

interface Line {
  readonly words: readonly string[];
  readonly figures: readonly string[];
}

/** The number of a page, as it is printed between two rows. */
const pageNumber = /^\s*[-—–]\s*\d+\s*[-—–]\s*$/;

/** How many lines with words and numbers make a text one of these. */
const enough = 4;

/** The rows of such a text; `undefined` where it is another kind. */
export function spacedRows(text: readonly string[], names: Names): string[][] | undefined {
  const lines = text.filter((line) => !isBlank(line) && !pageNumber.test(line)).map(split);
  if (lines.filter(({ words, figures }) => figures.length && suffix(words, names) !== undefined).length < enough) return undefined;
  return lines.map((line, index) => {
    if (!line.figures.length || suffix(line.words, names) !== undefined) return cells(line, names);
    const name = broken(lines, index).find(names);
    return name === undefined ? cells(line, names) : [name, ...line.figures];
  });
}

/** The figures are what stands at the end. */
function split(line: string): Line {
  const pieces = line.trim().split(/[ \u00a0\u3000]+/);
  let end = pieces.length;
  while (end && isFigure(pieces[end - 1]!)) end--;
  return { words: pieces.slice(0, end), figures: pieces.slice(end) };
}

/** No name of the form is in more pieces than this. */
const most = 100;

/** The last words of a line that name one of the form's, wherever the spaces in them are. */
const suffix = (words: readonly string[], names: Names): number | undefined => {
  const start = Math.max(0, words.length - most);
  const last = words.slice(start);
  const at = last.findIndex((_, index) => names(last.slice(index).join('')));
  return at < 0 ? undefined : start + at;
};

function cells({ words, figures }: Line, names: Names): string[] {
  const at = suffix(words, names);
  return at === undefined ? [...words, ...figures] : [...words.slice(0, at), words.slice(at).join(''), ...figures];
}

/** What a row may be called whose words were broken: the end of the line before, its own, and the next line. */
function broken(lines: readonly Line[], index: number): string[] {
  const { words } = lines[index]!;
  const before = lines[index - 1];
  const after = lines[index + 1];
  const above = before && !before.figures.length ? before.words.slice(-most) : [];
  const below = after && !after.figures.length ? after.words.join('') : '';
  const own = [...above, words.join('')];
  return own.flatMap((_, from) => [own.slice(from).join(''), own.slice(from).join('') + below]);
}
