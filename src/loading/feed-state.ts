/** What becomes of a feed by what happens to it, without doing anything: time, the page and the server are what a test says. */
import { isObject } from '../core/json.js';
import { mismatch } from '../core/shape.js';
import { envelope } from '../core/shapes.js';
import { parseJSON } from '../core/text.js';
import type { Moment } from './clock.js';
import { fault, type Answer } from './request.js';

/**
 * What a feed does, and what it knows of its file. What is to be done follows from it: a feed that begins to load asks for the file, one
 * that waits asks after its `delay`, one that ends aborts what is under way, and a new `value` is told to everybody.
 */
export interface FeedState {
  /**
   * - `loading`: a request is under way, or a server that sends by itself is listened to.
   * - `waiting`: it is asked again after the delay, or when somebody comes back to look.
   * - `idle`: there is nothing to ask for.
   * - `ended`: nobody listens any more; whatever still comes means nothing.
   */
  status: 'loading' | 'waiting' | 'idle' | 'ended';
  delay: number;
  /** How often the most eager listener wants the file, in milliseconds; `Infinity` where once is enough. */
  every: number;
  /** What the feed has at the moment: the newest report as a JSON value, or what has come in its place since. */
  value: unknown;
  /** The newest report, its text, and where it came from in the end, after every redirect. */
  report: unknown;
  text: string | undefined | null;
  from: string;
  /** When the server last gave that report, by the reader's clock; 0 where there is none. */
  since: number;
  /** How often in succession something else has come in place of a report. */
  failures: number;
  /** When the last answer came; 0 before the first. */
  last: number;
  /** For how long the server asked to be left alone then. */
  wait: number;
}

/** Something that happens to a feed: what it changes in a draft of the state. */
export type FeedEvent<Detail> = (draft: FeedState, moment: Moment, detail: Detail) => void;

const minute = 60_000;
const longest = 15 * minute;

/** A feed before its first listener; what is not said here is set before it is read. */
export const begin = (from: string) => ({ status: 'idle', text: null, from, since: 0, failures: 0, last: 0 }) as FeedState;

/** The state after an event. */
export function step<Detail>(state: FeedState, event: FeedEvent<Detail>, moment: Moment, detail: Detail): FeedState {
  if (state.status === 'ended') return state;
  const draft = { ...state };
  event(draft, moment, detail);
  return draft;
}

/**
 * Decides when to ask again. What failed is asked ever more seldom, even where once would have been enough, but at once when somebody
 * comes back to look.
 */
function plan(draft: FeedState, { now, chance }: Moment, isBack = false): void {
  const { status, every, last, wait, failures } = draft;
  if (status === 'loading') return;
  const seldom = Math.min(longest, Math.min(minute, every) * 2 ** failures) * (0.8 + 0.4 * chance);
  const delay = Math.max(wait, failures ? (isBack ? 0 : seldom) : every);
  // However far somebody has set the clock back, it is not waited for longer than that.
  draft.delay = delay + Math.min(0, last - now);
  draft.status = !last ? 'loading' : delay < Infinity ? 'waiting' : 'idle';
}

/** Somebody came or left; those who are there want the file every so many milliseconds. */
export const attended: FeedEvent<number> = (draft, moment, every) => {
  draft.every = every;
  plan(draft, moment);
};

/** The page is seen or online again. */
export const returned: FeedEvent<void> = (draft, moment) => plan(draft, moment, true);

/** The wait is over. Where nobody sees the page, it begins anew, until somebody comes back. */
export const due: FeedEvent<void> = (draft, moment) => {
  if (moment.hidden) draft.delay = Infinity;
  else if (moment.online) draft.status = 'loading';
  else told(draft, moment, fault('network'));
};

/** An answer has come, and there may be more. The newest one holds, whatever date the file has. */
export const told: FeedEvent<Answer> = (draft, moment, { text, failure, from = draft.from, age = 0, wait = 0 }) => {
  const { now } = moment;
  const { since } = draft;
  // A copy that some cache has had since before the report was given is no newer answer. The clock may have been set either way meanwhile.
  const isOld = since > 0 && age > Math.abs(now - since);
  const isSame = isOld || text === draft.text;
  const value = isSame ? draft.report : (failure ?? parseJSON(text!));
  if (!isSame && isObject(value) && !mismatch(value, envelope)) Object.assign(draft, { report: value, text, from });
  const isGood = value === draft.report;
  if (isGood && !isOld) draft.since = now - age;
  draft.failures = isGood ? 0 : draft.failures + 1;
  Object.assign(draft, { value, wait, last: now });
  plan(draft, moment);
};

/** The last answer has come. */
export const answered: FeedEvent<Answer> = (draft, moment, answer) => {
  draft.status = 'idle';
  told(draft, moment, answer);
};

/** Nobody has come back to listen. */
export const left: FeedEvent<void> = (draft) => {
  draft.status = 'ended';
};
