import type { Address } from './address.js';
import { mostProblems } from './limits.js';
import { brief, type Problem, type ProblemCode } from './problem.js';

/** Collects the problems of one report while it is read. */
export class Problems {
  readonly list: Problem[] = [];

  add(code: ProblemCode, place: Address, found: unknown, expected = '', fits?: string): void {
    if (this.list.length < mostProblems) this.list.push({ code, place, found: brief(found), expected, ...(fits && { fits }) });
  }
}
