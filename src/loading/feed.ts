import { pageClock, type Clock } from './clock.js';
import { answered, attended, begin, due, left, returned, step, told, type FeedEvent } from './feed-state.js';
import { load, refuse, type Answer, type Request } from './request.js';

/**
 * Hears what a feed has: the file's JSON value, or what came in its place. `since` is when the last report was known to be
 * the newest; 0 where there was none. `from` is where it was in the end, after every redirect.
 */
export type Listener = (value: unknown, since: number, from: string) => void;

/** Listens every so many milliseconds, until the returned function is called. */
type Feed = (listener: Listener, interval: number) => () => void;

/** Where a browser cannot abort a request, what comes too late is not heard. */
const aborter = (): AbortController =>
  typeof AbortController === 'undefined'
    ? ({ signal: { addEventListener() {} }, abort() {} } as unknown as AbortController)
    : new AbortController();

/**
 * One address and all that show it. It is fetched once for everybody, again as often as the most eager of them asks, and never
 * twice at a time. When the last one has left, what is under way is aborted. What to do when is decided in `step`; this does it.
 */
function open(request: Request, clock: Clock, close: () => void): Feed {
  const { address, transport = load } = request;
  const listeners = new Map<Listener, number>();
  let state = begin(address);
  let abort: AbortController;
  let cancel = (): void => undefined;

  const happen = <Detail>(event: FeedEvent<Detail>, detail?: Detail): void => {
    const { status, value } = state;
    state = step(state, event, clock.moment(), detail!);
    cancel();
    if (state.status === 'waiting') wait(state.delay);
    else if (state.status !== status) {
      if (state.status === 'loading') void ask();
      if (state.status === 'ended') end();
    }
    if (state.value !== value) listeners.forEach((_interval, listener) => listener(state.value, state.since, state.from));
  };

  const wait = (delay: number): void => {
    const stop = clock.after(delay, () => happen(due));
    const ignore = clock.onReturn(() => happen(returned));
    cancel = () => {
      stop();
      ignore();
    };
  };

  const ask = async (): Promise<void> => {
    abort = aborter();
    const tell = (answer: Answer): void => happen(told, answer);
    happen(answered, await (refuse(address, request) ?? transport(request, abort, clock, tell)));
  };

  const end = (): void => {
    abort.abort();
    close();
  };

  const attend = (): void => happen(attended, Math.min(...listeners.values()));

  return (listener, interval) => {
    const { report, value, since, from } = state;
    listeners.set(listener, interval);
    if (since) listener(report, since, from);
    if (value !== report) listener(value, since, from);
    attend();
    return () => {
      listeners.delete(listener);
      attend();
      // An element that is moved leaves and comes back at once.
      clock.after(0, () => listeners.size || happen(left));
    };
  };
}

const feeds = new Map<string, Feed>();

/** Listens to an address until the returned function is called. */
export function follow(request: Request, interval: number, listener: Listener, clock: Clock = pageClock): () => void {
  const key = `${request.credentials} ${!request.transport} ${request.origins} ${request.address}`;
  const feed = feeds.get(key) ?? open(request, clock, () => feeds.delete(key));
  feeds.set(key, feed);
  return feed(listener, interval);
}
