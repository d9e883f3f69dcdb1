import { isObject } from '../core/own.js';
import { mismatch } from '../core/shape.js';
import { envelope } from '../core/shapes.js';
import { parseJSON } from '../core/text.js';
import { refuse, load, fault } from './request.js';
import { pageClock } from './clock.js';

const longest = 15 * 6e4;
const aborter = () => typeof AbortController === "undefined" ? { signal: { addEventListener() {
} }, abort() {
} } : new AbortController();
function open(request, clock, close) {
  const listeners = /* @__PURE__ */ new Map();
  let abort;
  let report;
  let text;
  let from = request.address;
  let modified = 0;
  let since = 0;
  let instead;
  let failures = 0;
  let last = 0;
  let wait = 0;
  let cancel;
  let ignore;
  const end = () => {
    abort?.abort();
    abort = void 0;
    ignore?.();
    close();
  };
  const ask = async () => {
    abort = aborter();
    const answer = await (refuse(request.address, request) ?? (request.transport ?? load)(request, abort, clock, settle));
    if (!abort) return;
    abort = void 0;
    settle(answer);
  };
  const plan = (back = false) => {
    cancel?.();
    const interval = Math.min(...listeners.values());
    if (!listeners.size) cancel = clock.after(0, end);
    else if (interval < Infinity && !abort) {
      ignore ??= clock.onReturn(() => plan(true));
      const seldom = Math.max(interval, Math.min(longest, interval * 2 ** failures)) * (0.8 + 0.4 * clock.random());
      const delay = Math.max(wait, failures ? back ? 0 : seldom : interval);
      cancel = clock.after(Math.min(delay, last + delay - clock.now()), () => {
        if (clock.hidden) return;
        if (clock.online) void ask();
        else settle(fault("network"));
      });
    }
  };
  const settle = (answer) => {
    const { modified: age = 0 } = answer;
    const same = answer.text !== void 0 && (answer.text === text || age < modified);
    const value = same ? report : answer.failure ?? parseJSON(answer.text);
    const good = same || isObject(value) && !mismatch(value, envelope);
    const news = !same || instead;
    last = clock.now();
    wait = answer.wait ?? 0;
    instead = good ? void 0 : value;
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
const feeds = /* @__PURE__ */ new Map();
function follow(request, interval, listener, clock = pageClock) {
  const key = `${request.credentials} ${!request.transport} ${request.origins} ${request.address}`;
  const feed = feeds.get(key) ?? open(request, clock, () => feeds.delete(key));
  feeds.set(key, feed);
  return feed(listener, interval);
}

export { follow };
//# sourceMappingURL=feed.js.map
