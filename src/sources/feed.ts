import { load } from './address.js';

/** Hears what a feed has: the file's JSON value, or a failure. */
export type Listener = (value: unknown) => void;

/**
 * One address and all that show it. It is fetched once for everybody, and as long as somebody listens its value is kept; when the
 * last one leaves, what is under way is aborted.
 */
export class Feed {
  readonly #listeners = new Set<Listener>();
  readonly #abort = new AbortController();
  #value: unknown;
  #settled = false;

  constructor(address: string, credentials: RequestCredentials) {
    load(address, this.#abort.signal, credentials).then(
      (value) => this.#settle(value),
      () => undefined, // aborted: nobody listens any more
    );
  }

  listen(listener: Listener): void {
    this.#listeners.add(listener);
    if (this.#settled) listener(this.#value);
  }

  /** Stops listening; says whether anybody else still does. */
  leave(listener: Listener): boolean {
    this.#listeners.delete(listener);
    if (!this.#listeners.size) this.#abort.abort();
    return this.#listeners.size > 0;
  }

  #settle(value: unknown): void {
    this.#settled = true;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener(value);
  }
}

const feeds = new Map<string, Feed>();

/** Listens to an address until the returned function is called. */
export function follow(address: string, credentials: RequestCredentials, listener: Listener): () => void {
  const key = `${credentials} ${address}`;
  const feed = feeds.get(key) ?? new Feed(address, credentials);
  feeds.set(key, feed);
  feed.listen(listener);
  return () => {
    if (!feed.leave(listener)) feeds.delete(key);
  };
}
