import { isObject } from '../core/own.js';
import { mismatch } from '../core/shape.js';
import { envelope } from '../core/shapes.js';
import { parseJSON } from '../core/text.js';
import { fault, load, refuse, type Answer, type Request } from './request.js';
import { pageClock, type Clock } from './clock.js';

/**
 * Hears what a feed has: the file's JSON value, or what came in its place. `since` is when the last report was known to be
 * the newest; 0 where there was none. `from` is where it was in the end, after every redirect.
 */
export type Listener = (value: unknown, since: number, from: string) => void;

/** Listens every so many milliseconds, until the returned function is called. */
type Feed = (listener: Listener, interval: number) => () => void;

const longest = 15 * 60_000;

/** Where a browser cannot abort a request, what comes too late is not heard. */
const aborter = (): AbortController =>
  typeof AbortController === 'undefined'
    ? ({ signal: { addEventListener() {} }, abort() {} } as unknown as AbortController)
    : new AbortController();

/**
 * One address and all that show it. It is fetched once for everybody, again as often as the most eager of them asks, and never
 * twice at a time. When the last one has left, what is under way is aborted.
 */
function open(request: Request, clock: Clock, close: () => void): Feed {
  const listeners = new Map<Listener, number>();
  let abort: AbortController | undefined;
  let report: unknown;
  let text: string | undefined;
  let from = request.address;
  let modified = 0;
  let since = 0;
  /** What came in place of a report since the last one. */
  let instead: unknown;
  let failures = 0;
  let last = 0;
  let wait = 0;
  let cancel: (() => void) | undefined;
  let ignore: (() => void) | undefined;

  const end = (): void => {
    abort?.abort();
    abort = undefined;
    ignore?.();
    close();
  };

  const ask = async (): Promise<void> => {
    abort = aborter();
    const answer = await (refuse(request.address, request) ?? (request.transport ?? load)(request, abort, clock, settle));
    if (!abort) return;
    abort = undefined;
    settle(answer);
  };

  /** Decides when to ask again. What failed is asked ever more seldom, but at once when somebody comes back to look. */
  const plan = (back = false): void => {
    cancel?.();
    const interval = Math.min(...listeners.values());
    // An element that is moved leaves and comes back at once.
    if (!listeners.size) cancel = clock.after(0, end);
    else if (interval < Infinity && !abort) {
      ignore ??= clock.onReturn(() => plan(true));
      const seldom = Math.max(interval, Math.min(longest, interval * 2 ** failures)) * (0.8 + 0.4 * clock.random());
      const delay = Math.max(wait, failures ? (back ? 0 : seldom) : interval);
      cancel = clock.after(Math.min(delay, last + delay - clock.now()), () => {
        if (clock.hidden) return;
        if (clock.online) void ask();
        else settle(fault('network'));
      });
    }
  };

  const settle = (answer: Answer): void => {
    const { modified: age = 0 } = answer;
    // A file older than the one before is an old copy that some cache had left.
    const same = answer.text !== undefined && (answer.text === text || age < modified);
    const value = same ? report : (answer.failure ?? parseJSON(answer.text!));
    const good = same || (isObject(value) && !mismatch(value, envelope));
    const news = !same || instead;
    last = clock.now();
    wait = answer.wait ?? 0;
    instead = good ? undefined : value;
    failures = good ? 0 : failures + 1;
    if (good) since = last;
    if (good && !same) [report, text, modified, from] = [value, answer.text, age, answer.from ?? from];
    plan();
    if (news) listeners.forEach((_interval, listener) => listener(value, since, from));
  };

  return (listener, interval) => {
    listeners.set(listener, interval);
    if (report) listener(report, since, from);
    if (instead) listener(instead, since, from);
    if (!report && !instead && !abort) void ask();
    plan();
    return () => {
      listeners.delete(listener);
      plan();
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
