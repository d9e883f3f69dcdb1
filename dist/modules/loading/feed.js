import { pageClock } from './clock.js';
import { begin, attended, step, due, returned, answered, told, left } from './feed-state.js';
import { refuse, load } from './request.js';

const aborter = () => typeof AbortController === "undefined" ? { signal: { addEventListener() {
} }, abort() {
} } : new AbortController();
function open(request, clock, close) {
  const { address, transport = load } = request;
  const listeners = /* @__PURE__ */ new Map();
  let state = begin(address);
  let abort;
  let cancel = () => void 0;
  const happen = (event, detail) => {
    const { status, value } = state;
    state = step(state, event, clock.moment(), detail);
    cancel();
    if (state.status === "waiting") wait(state.delay);
    else if (state.status !== status) {
      if (state.status === "loading") void ask();
      if (state.status === "ended") end();
    }
    if (state.value !== value) listeners.forEach((_interval, listener) => listener(state.value, state.since, state.from));
  };
  const wait = (delay) => {
    const stop = clock.after(delay, () => happen(due));
    const ignore = clock.onReturn(() => happen(returned));
    cancel = () => {
      stop();
      ignore();
    };
  };
  const ask = async () => {
    abort = aborter();
    const tell = (answer) => happen(told, answer);
    happen(answered, await (refuse(address, request) ?? transport(request, abort, clock, tell)));
  };
  const end = () => {
    abort.abort();
    close();
  };
  const attend = () => happen(attended, Math.min(...listeners.values()));
  return (listener, interval) => {
    const { report, value, since, from } = state;
    listeners.set(listener, interval);
    if (since) listener(report, since, from);
    if (value !== report) listener(value, since, from);
    attend();
    return () => {
      listeners.delete(listener);
      attend();
      clock.after(0, () => listeners.size || happen(left));
    };
  };
}
const feeds = /* @__PURE__ */ new Map();
function follow(request, interval, listener, clock = pageClock) {
  const key = `${request.credentials} ${!request.transport} ${request.origins} ${request.address}`;
  const feed = feeds.get(key) ?? open(request, clock, () => feeds.delete(key));
  feeds.set(key, feed);
  return feed(listener, interval);
}

export { follow };
//# sourceMappingURL=feed.js.map
