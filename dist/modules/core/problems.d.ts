import type { Address } from './address.js';
import { type Problem, type ProblemCode } from './problem.js';
/** The problems of one reading, as they are found. */
export declare class Problems {
    readonly list: Problem[];
    add(code: ProblemCode, place: Address, found: unknown, expected?: string, fits?: string): void;
}
