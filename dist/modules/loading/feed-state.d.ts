import type { Moment } from './clock.js';
import { type Answer } from './request.js';
/**
 * What a feed does, and what it knows of its file. What is to be done follows from it: a feed that begins to load asks for the file, one
 * that waits asks after its `delay`, one that ends aborts what is under way, and a new `value` is told to everybody.
 */
export interface FeedState {
    /**
     * - `loading`: a request is under way, or a server that sends by itself is listened to.
     * - `waiting`: it is asked again after the delay, or when somebody comes back to look.
     * - `idle`: there is nothing to ask for.
     * - `ended`: nobody listens any more; whatever still comes means nothing.
     */
    status: 'loading' | 'waiting' | 'idle' | 'ended';
    delay: number;
    /** How often the most eager listener wants the file, in milliseconds; `Infinity` where once is enough. */
    every: number;
    /** What the feed has at the moment: the newest report as a JSON value, or what has come in its place since. */
    value: unknown;
    /** The newest report, its text, and where it came from in the end, after every redirect. */
    report: unknown;
    text: string | undefined | null;
    from: string;
    /** When the server last gave that report, by the reader's clock; 0 where there is none. */
    since: number;
    /** How often in succession something else has come in place of a report. */
    failures: number;
    /** When the last answer came; 0 before the first. */
    last: number;
    /** For how long the server asked to be left alone then. */
    wait: number;
}
/** Something that happens to a feed: what it changes in a draft of the state. */
export type FeedEvent<Detail> = (draft: FeedState, moment: Moment, detail: Detail) => void;
/** A feed before its first listener; what is not said here is set before it is read. */
export declare const begin: (from: string) => FeedState;
/** The state after an event. */
export declare function step<Detail>(state: FeedState, event: FeedEvent<Detail>, moment: Moment, detail: Detail): FeedState;
/** Somebody came or left; those who are there want the file every so many milliseconds. */
export declare const attended: FeedEvent<number>;
/** The page is seen or online again. */
export declare const returned: FeedEvent<void>;
/** The wait is over. Where nobody sees the page, it begins anew, until somebody comes back. */
export declare const due: FeedEvent<void>;
/** An answer has come, and there may be more. The newest one holds, whatever date the file has. */
export declare const told: FeedEvent<Answer>;
/** The last answer has come. */
export declare const answered: FeedEvent<Answer>;
/** Nobody has come back to listen. */
export declare const left: FeedEvent<void>;
