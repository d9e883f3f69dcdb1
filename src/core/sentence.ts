/** Cell → what is said of it: the words of its column and row, and its number with the unit. */
import { print, type Cell } from './cell.js';
import { leaves, type Line, type Place } from './form.js';
import { bare } from './names.js';
import { fill, translate, type Locale } from './words.js';

/** What a label adds in brackets at its end: a definition, or the unit that stands behind the number anyway. */
const remark = / ?[（(][^（）()]*[）)]$/;

/** A line in words. A group without a label goes by its first line, unless that is what stands under it in the path. */
function spoken(path: readonly Line[], level: number, locale: Locale): string {
  const line = path[level]!;
  const first = line.label ? line : line.lines![0]!;
  return first === path[level + 1] ? '' : bare(first, locale).replace(remark, '');
}

const join = (path: readonly Line[], from: number, locale: Locale): string =>
  path
    .map((_, level) => (level < from ? '' : spoken(path, level, locale)))
    .filter(Boolean)
    .join(locale.words.under);

/** A row in words, without its outermost heading where it can be told without: not a sum, which is the sum of what is under that. */
export function rowName({ row, block }: Pick<Place, 'row' | 'block'>, locale: Locale): string {
  const short = join(row, 1, locale);
  const alike = leaves(block.rows).filter((other) => join(other, 1, locale) === short);
  return short && alike.length === 1 && !row[row.length - 1]!.sum ? short : join(row, 0, locale);
}

/** A column in words, without the headings that all columns are under. */
export function columnName({ column, block }: Pick<Place, 'column' | 'block'>, locale: Locale): string {
  const shared = column.findIndex((line) => leaves(block.columns).some((other) => !other.includes(line)));
  return join(column, Math.max(shared, 0), locale);
}

/** What stands in a cell, with the unit that the form gives it; a blank and what does not apply have words of their own. */
export function amount(cell: Cell, { row, column }: Pick<Place, 'row' | 'column'>, locale: Locale): string {
  const { words } = locale;
  if (cell === null) return words.blank;
  if (typeof cell === 'object') {
    if (cell.without === 'not-applicable') return words.notApplicable;
    if (cell.value === undefined || cell.unit || cell.note !== undefined) return cell.text;
  }
  const { unit = '' } = [...row, ...column].reverse().find((line) => line.unit) ?? {};
  return fill(words.amount, { number: print(cell), unit: translate(unit, locale) }).trim();
}

/** A cell's headers in words. */
export const headerName = (place: Place, locale: Locale): string =>
  fill(locale.words.header, { column: columnName(place, locale), row: rowName(place, locale) });

/** A cell as a sentence: `自然人 · 予以公开 1件`. */
export const sentence = (cell: Cell, place: Place, locale: Locale): string =>
  fill(locale.words.sentence, { header: headerName(place, locale), amount: amount(cell, place, locale) });
