import { load } from './address.js';

class Feed {
  #listeners = /* @__PURE__ */ new Set();
  #abort = new AbortController();
  #value;
  #settled = false;
  constructor(address, credentials) {
    load(address, this.#abort.signal, credentials).then(
      (value) => this.#settle(value),
      () => void 0
      // aborted: nobody listens any more
    );
  }
  listen(listener) {
    this.#listeners.add(listener);
    if (this.#settled) listener(this.#value);
  }
  /** Stops listening; says whether anybody else still does. */
  leave(listener) {
    this.#listeners.delete(listener);
    if (!this.#listeners.size) this.#abort.abort();
    return this.#listeners.size > 0;
  }
  #settle(value) {
    this.#settled = true;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener(value);
  }
}
const feeds = /* @__PURE__ */ new Map();
function follow(address, credentials, listener) {
  const key = `${credentials} ${address}`;
  const feed = feeds.get(key) ?? new Feed(address, credentials);
  feeds.set(key, feed);
  feed.listen(listener);
  return () => {
    if (!feed.leave(listener)) feeds.delete(key);
  };
}

export { Feed, follow };
//# sourceMappingURL=feed.js.map
