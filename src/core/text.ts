import { mostValues } from './limits.js';
import { brief, fail } from './problem.js';

/** Control characters and the marks that turn the reading direction: no report needs them, and they can falsify a number. */
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** Text without what must not reach a page. */
export const clean = (text: string): string => text.replace(unwanted, '');

/** Prose as its paragraphs: a blank line parts them. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

/** The value of a JSON text, or why it has none. */
export function parseJSON(text: string): unknown {
  const start = text.trim(); // which takes a byte order mark for white space
  if (!start) return fail({ failure: 'empty', found: '' });
  if (start.startsWith('<')) return fail({ failure: 'html', found: brief(start) });
  // To take more of them apart would stop the page.
  if (start.split(/[,{]/, mostValues).length === mostValues) return fail({ failure: 'too-many', found: '', expected: String(mostValues) });
  try {
    return JSON.parse(start) as unknown;
  } catch (error) {
    return fail({ failure: 'not-json', found: `${brief(start)} (${(error as Error).message})` });
  }
}
