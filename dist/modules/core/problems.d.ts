import type { Address } from './address.js';
import { type Problem, type ProblemCode } from './problem.js';
/** Collects the problems of one report while it is read. */
export declare class Problems {
    readonly list: Problem[];
    add(code: ProblemCode, place: Address, found: unknown, expected?: string, fits?: string): void;
}
