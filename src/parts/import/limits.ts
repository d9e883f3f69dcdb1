/** How much of a file or a page is read, all in one place: no report comes near it, and what is larger must not stop whoever opens it. */
import type { Refusal } from './recognition.js';

export const limits = {
  /** The bytes of a file. */
  bytes: 20 * 1024 * 1024,
  /** The elements of a page, or of what is in a Word or Excel file. */
  elements: 500_000,
  /** Elements inside of one another. Browsers stop there, too. */
  depth: 512,
  /** The cells of all tables, each as often as there are rows that it reaches into. */
  cells: 200_000,
  /** How often an element is compared with the rules of a page's own style sheets. */
  comparisons: 2_000_000,
} as const;

export type Limit = keyof typeof limits;

/** Thrown where there is more than a limit allows. */
export class Excess extends Error {
  constructor(readonly limit: Limit) {
    super(limit);
  }
}

/** Counts what may only be there so many times. */
export function within(limit: Limit, count: number): void {
  if (count > limits[limit]) throw new Excess(limit);
}

/** What reading gives; where there was too much to read, the refusal that says so. */
export function orRefusal<Result>(read: () => Result): Result | Refusal {
  try {
    return read();
  } catch (error) {
    return refusalOf(error);
  }
}

const megabyte = 1024 * 1024;

/** The refusal for an excess; what else is thrown goes on. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof Excess)) throw error;
  const most = limits[error.limit];
  return { refusal: error.limit, found: '', expected: most % megabyte ? String(most) : `${most / megabyte} MB`, doubts: [] };
}
