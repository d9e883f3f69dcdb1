/** What happens where a file or a page has more of something than is read of it. */
import { limits } from '../../core/limits.js';
import type { Refusal } from './recognition.js';

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
