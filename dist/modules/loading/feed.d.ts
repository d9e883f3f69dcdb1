import { type Clock } from './clock.js';
import { type Request } from './request.js';
/**
 * Hears what a feed has: the file's JSON value, or what came in its place. `since` is when the last report was known to be
 * the newest; 0 where there was none. `from` is where it was in the end, after every redirect.
 */
export type Listener = (value: unknown, since: number, from: string) => void;
/** Listens to an address until the returned function is called. */
export declare function follow(request: Request, interval: number, listener: Listener, clock?: Clock): () => void;
