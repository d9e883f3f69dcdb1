import type { Address } from './address.js';
import { brief, type Problem, type ProblemCode } from './problem.js';

/** More than this nobody reads; a hostile file must not fill the memory. */
const most = 500;

/** The problems of one reading, as they are found. */
export class Problems {
  readonly list: Problem[] = [];

  add(code: ProblemCode, place: Address, found: unknown, expected = '', fits?: string): void {
    if (this.list.length < most) this.list.push({ code, place, found: brief(found), expected, ...(fits && { fits }) });
  }
}
