import type { Address } from './address.js';
import { brief, type Problem, type ProblemCode } from './problem.js';

/** Nobody reads more than this, and a hostile file must not fill the memory. */
const most = 500;

/** Collects the problems of one report while it is read. */
export class Problems {
  readonly list: Problem[] = [];

  add(code: ProblemCode, place: Address, found: unknown, expected = '', fits?: string): void {
    if (this.list.length < most) this.list.push({ code, place, found: brief(found), expected, ...(fits && { fits }) });
  }
}
