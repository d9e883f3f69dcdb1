/** The text of a cell → its value in report JSON. */
import { fold, parse } from '../../core/cell.js';

/** A plain number is a number; everything else is kept as it was printed, without the line breaks of its cell. */
export function figureOf(text: string): number | string | null {
  const plain = fold(text);
  if (!plain) return null;
  const value = Number(plain);
  if (/^-?\d+(?:\.\d+)?$/.test(plain) && Number.isSafeInteger(Math.trunc(value)) && String(value) === plain) return value;
  return text.replace(/[\s\u200b\u2060]+/g, ' ').trim();
}

/** Whether a text can stand in a number's cell. */
export function isFigure(text: string): boolean {
  const cell = parse(text);
  return typeof cell !== 'object' || cell === null || cell.without === undefined || cell.without === 'not-applicable';
}

/** Marks what stands in a cell of which nobody knows whether it belongs to the number: with it the text is none. */
export const doubted = (text: string): string => `〔${text}〕`;
const doubt = /〔([^〔〕]*)〕/g;

/** Whether something in a cell is marked so. */
export const isDoubted = (text: string): boolean => text.search(doubt) >= 0;

/** Whether there is a number in a text, also where one knows not which. */
export const isNumeric = (text: string): boolean => {
  if (/^(?:\d{1,15}|[\u3400-\u9fff][^\d]*|)$/.test(text)) return /\d/.test(text); // most are plain numbers or words
  const cell = parse(text.replace(doubt, '$1'));
  return typeof cell === 'object' && cell !== null && cell.value !== undefined;
};

export const isBlank = (text: string): boolean => !fold(text);
