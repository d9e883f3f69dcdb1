import { type Clock } from '../loading/clock.js';
/** Has the number of changed figures said by the first who asks for it, at most once a minute. */
export declare function announce(count: number, say: (count: number, now: number) => void, clock?: Clock, voice?: {
    count: number;
    last: number;
}): void;
