/**
 * What stands in a cell. Blank, 0 and "does not apply" are three things: `null`, `0` and a `Printed` without a value that says so.
 * A bare number is printed as it is; anything that was written as text keeps its text to the letter.
 */
export type Cell = null | number | Printed;

/** A cell that was written as text. */
export interface Printed {
  /** What is shown, to the letter. */
  readonly text: string;
  /** The number in it; absent where it cannot be read or does not apply. */
  readonly value?: number;
  /** The unit that the text brings along, such as 元. */
  readonly unit?: string;
  /** What stands in brackets behind the number. */
  readonly note?: string;
  /** Why there is no number. */
  readonly without?: 'not-applicable' | 'unreadable' | 'unsafe';
}

/** How a blank cell is printed. */
export type Blank = 'blank' | 'zero' | 'dash';

const blanks: Record<Blank, string> = { blank: '', zero: '0', dash: '—' };

/** Whether a number has kept every digit it was written with. */
export const isSafe = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER;

/** A cell as the form prints it. */
export function print(cell: Cell, blank: Blank = 'blank'): string {
  if (cell === null) return blanks[blank];
  return typeof cell === 'number' ? String(cell) : cell.text;
}

/** The number of a cell to count with: blank is `null`, everything that has no number is `undefined`. */
export function valueOf(cell: Cell): number | null | undefined {
  if (cell === null) return null;
  if (typeof cell === 'number') return isSafe(cell) ? cell : undefined;
  return cell.value;
}

/** Whether a cell is 0 or blank. A 0 with a remark says something. */
export const isEmpty = (cell: Cell): boolean =>
  cell === null || (valueOf(cell) === 0 && (typeof cell === 'number' || cell.note === undefined));

const notApplicable = new RegExp('^(?:[-\u2010-\u2015\u2500]{1,2}|/|无|無)$');
const number = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const units = '元|万元|亿元|件|条|个|次|人|人次|篇|项|宗|份|起|部|例';
const parts = new RegExp(`^([^(]*?) ?(${units}|) ?(?:\\(([^()]*)\\))?$`);

/** A text with full-width characters as ASCII and every kind of space as a plain one. It is for reading numbers and is never shown. */
export function fold(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b\u2060]+/g, ' ')
    .replace(/\u2212/g, '-')
    .trim();
}

/** Reads a cell written as text: number, sign, unit and note. What is not surely a number is not taken for one. */
export function parse(text: string): Printed | null {
  const folded = fold(text);
  if (!folded) return null;
  if (notApplicable.test(folded)) return { text, without: 'not-applicable' };
  const [, amount = folded, unit, note] = parts.exec(folded) ?? [];
  const [, sign, whole, fraction = ''] = number.exec(amount) ?? [];
  if (!whole) return { text, without: 'unreadable' };
  const value = Number(sign! + whole.replace(/,/g, '') + fraction);
  if (!isSafe(value)) return { text, without: 'unsafe' };
  return { text, value, ...(unit && { unit }), ...(note !== undefined && { note }) };
}

/** Whether browsers would break a line inside the number of a text: behind signs and separators of full width they do. */
export const isBreakable = (text: string): boolean => /(^|[\d\uff10-\uff19])[\uff0b-\uff0e][\d\uff10-\uff19]/.test(text);
