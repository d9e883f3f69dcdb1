/** What happens where a file or a page has more of something than is read of it. */
import { limits } from '../../core/limits.js';
import type { Refusal } from './recognition.js';
export type Limit = keyof typeof limits;
/** Thrown where there is more than a limit allows. */
export declare class Excess extends Error {
    readonly limit: Limit;
    constructor(limit: Limit);
}
/** Counts what may only be there so many times. */
export declare function within(limit: Limit, count: number): void;
/** What reading gives; where there was too much to read, the refusal that says so. */
export declare function orRefusal<Result>(read: () => Result): Result | Refusal;
/** The refusal for an excess; what else is thrown goes on. */
export declare function refusalOf(error: unknown): Refusal;
