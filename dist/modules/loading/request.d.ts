import { type Failure, type FailureCode } from '../core/problem.js';
import type { Clock } from './clock.js';
/** Milliseconds that a server has for an answer. */
export declare const patience = 15000;
/** Where a report is fetched from, and how. */
export interface Request {
    readonly address: string;
    readonly credentials: RequestCredentials;
    /** The way to get the file where it is not fetched: the server may send by itself whenever the figures change. */
    readonly transport?: Transport | undefined;
    /** The origins that may answer besides the page's own; anyone where there is no list. */
    readonly origins?: string | null;
}
/**
 * A way to get a file from an address. Answers that come before the last one are told; the last one is what it resolves to. Never
 * rejects; what comes after somebody else has aborted it means nothing.
 */
export type Transport = (request: Request, abort: AbortController, clock: Clock, tell: (answer: Answer) => void) => Promise<Answer>;
/** What came of one request: the file's text, or why there is none. */
export interface Answer {
    readonly text?: string;
    readonly failure?: Failure;
    /** Where the text came from in the end, after every redirect. */
    readonly from?: string;
    /** For how many milliseconds a cache says that it has kept the text; 0 where it comes from the server itself. */
    readonly age?: number;
    /** For how many milliseconds the server asks to be left alone. */
    readonly wait?: number;
}
/** An answer that is none. */
export declare const fault: (failure: FailureCode, found?: string, expected?: string) => Answer;
/** What is said in place of an answer from an address that this page does not trust; `undefined` where it does. */
export declare const refuse: (address: string, { origins }: Request) => Answer | undefined;
/** Fetches an address once. The time limit begins when the request is sent, not while others are before it in the line. */
export declare const load: Transport;
