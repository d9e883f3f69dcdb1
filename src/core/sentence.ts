/** Cell → its name and its number in words, as they are read out or stand in a list. */
import { print, type Cell } from './cell.js';
import { leaves, type Line, type Place } from './form.js';
import { bare } from './names.js';
import { fill, translate, type Locale } from './words.js';

/** The brackets at the end of a label: they hold a definition, or the unit, which stands behind the number anyway. */
const remark = / ?[（(][^（）()]*[）)]$/;

/** A line of a path in words. A group without a label takes that of its first line, unless the path leads on to that line. */
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

/** A row in words. Its outermost heading is left out where the rest names no other row; not for a sum, which sums up what is under it. */
export function rowName({ row, block }: Pick<Place, 'row' | 'block'>, locale: Locale): string {
  const short = join(row, 1, locale);
  const alike = leaves(block.rows).filter((other) => join(other, 1, locale) === short);
  return short && alike.length === 1 && !row[row.length - 1]!.sum ? short : join(row, 0, locale);
}

/** A column in words, without the headings that all columns have in common. */
export function columnName({ column, block }: Pick<Place, 'column' | 'block'>, locale: Locale): string {
  const shared = column.findIndex((line) => leaves(block.columns).some((other) => !other.includes(line)));
  return join(column, Math.max(shared, 0), locale);
}

/** The number in a cell with its unit; words where the cell is blank or does not apply. */
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

/** The headers of a cell in words. */
export const headerName = (place: Place, locale: Locale): string =>
  fill(locale.words.header, { column: columnName(place, locale), row: rowName(place, locale) });

/** A cell as a sentence: `自然人 · 予以公开 1件`. */
export const sentence = (cell: Cell, place: Place, locale: Locale): string =>
  fill(locale.words.sentence, { header: headerName(place, locale), amount: amount(cell, place, locale) });
