import { type Clock } from '../loading/clock.js';
/** What an element has to wait for before it is drawn: nothing, unless many are drawn at once. */
export declare function yieldToPage(clock?: Pick<Clock, 'now' | 'afterInput'>, line?: {
    last: number;
    drawn: number;
    begun: number;
    answered: Promise<void> | undefined;
}): Promise<void> | undefined;
