import { type Answer, type Request } from './address.js';
import type { Clock } from './clock.js';
/**
 * Listens to a server that sends by itself: each message is a whole report. Interruptions are told, and the browser connects again
 * by itself; resolves when it does not.
 */
export declare function stream(request: Request, abort: AbortController, _clock: Clock, tell: (answer: Answer) => void): Promise<Answer>;
