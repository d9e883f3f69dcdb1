import { isObject } from '../core/json.js';
import { mismatch } from '../core/shape.js';
import { envelope } from '../core/shapes.js';
import { parseJSON } from '../core/text.js';
import { fault } from './request.js';

const minute = 6e4;
const longest = 15 * minute;
const begin = (from) => ({ status: "idle", text: null, from, since: 0, failures: 0, last: 0 });
function step(state, event, moment, detail) {
  if (state.status === "ended") return state;
  const draft = { ...state };
  event(draft, moment, detail);
  return draft;
}
function plan(draft, { now, chance }, isBack = false) {
  const { status, every, last, wait, failures } = draft;
  if (status === "loading") return;
  const seldom = Math.min(longest, Math.min(minute, every) * 2 ** failures) * (0.8 + 0.4 * chance);
  const delay = Math.max(wait, failures ? isBack ? 0 : seldom : every);
  draft.delay = delay + Math.min(0, last - now);
  draft.status = !last ? "loading" : delay < Infinity ? "waiting" : "idle";
}
const attended = (draft, moment, every) => {
  draft.every = every;
  plan(draft, moment);
};
const returned = (draft, moment) => plan(draft, moment, true);
const due = (draft, moment) => {
  if (moment.hidden) draft.delay = Infinity;
  else if (moment.online) draft.status = "loading";
  else told(draft, moment, fault("network"));
};
const told = (draft, moment, { text, failure, from = draft.from, age = 0, wait = 0 }) => {
  const { now } = moment;
  const { since } = draft;
  const isOld = since > 0 && age > Math.abs(now - since);
  const isSame = isOld || text === draft.text;
  const value = isSame ? draft.report : failure ?? parseJSON(text);
  if (!isSame && isObject(value) && !mismatch(value, envelope)) Object.assign(draft, { report: value, text, from });
  const isGood = value === draft.report;
  if (isGood && !isOld) draft.since = now - age;
  draft.failures = isGood ? 0 : draft.failures + 1;
  Object.assign(draft, { value, wait, last: now });
  plan(draft, moment);
};
const answered = (draft, moment, answer) => {
  draft.status = "idle";
  told(draft, moment, answer);
};
const left = (draft) => {
  draft.status = "ended";
};

export { answered, attended, begin, due, left, returned, step, told };
//# sourceMappingURL=feed-state.js.map
