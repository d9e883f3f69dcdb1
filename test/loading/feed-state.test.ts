import { expect } from 'chai';
import type { Moment } from '../../src/loading/clock.js';
import {
  answered,
  attended,
  begin,
  due,
  left,
  returned,
  step,
  told,
  type FeedEvent,
  type FeedState,
} from '../../src/loading/feed-state.js';
import { fault } from '../../src/loading/request.js';
import { minute, second } from './listener.js';
import { version, versionOf } from './world.js';

const start = Date.UTC(2021, 0, 1);
const address = 'https://example.cn/2020.json';

/** What the page is like so many milliseconds after the start, with nothing left to chance. */
const at = (time: number, page: Partial<Moment> = {}): Moment => ({ now: start + time, chance: 0.5, hidden: false, online: true, ...page });

/** An event as it is written in a table. */
type Happening = (state: FeedState) => FeedState;
const happens =
  <Detail>(event: FeedEvent<Detail>, moment: Moment, detail: Detail): Happening =>
  (state) =>
    step(state, event, moment, detail);

const report = (number: number) => ({ text: version(number), from: address });
const by = (...events: Happening[]): FeedState => events.reduce((state, event) => event(state), begin(address));
const opened = happens(attended, at(0), minute);
const shown = [opened, happens(answered, at(0), report(1))];
const failed = [opened, happens(answered, at(0), fault('network'))];
const once = happens(attended, at(0), Infinity);

describe('a feed as states', () => {
  const cases: readonly { name: string; events: Happening[]; is: Partial<FeedState> }[] = [
    { name: 'has nothing to do before somebody listens', events: [], is: { status: 'idle' } },
    { name: 'loads for its first listener', events: [opened], is: { status: 'loading' } },
    {
      name: 'goes on loading while others come',
      events: [opened, happens(attended, at(0), second)],
      is: { status: 'loading', every: second },
    },
    { name: 'waits for its interval after an answer', events: shown, is: { status: 'waiting', delay: minute, failures: 0, since: start } },
    { name: 'has nothing to do where one answer is enough', events: [once, happens(answered, at(0), report(1))], is: { status: 'idle' } },
    { name: 'loads again when the time has come', events: [...shown, happens(due, at(minute), undefined)], is: { status: 'loading' } },
    {
      name: 'waits for somebody to come back where nobody sees the page',
      events: [...shown, happens(due, at(minute, { hidden: true }), undefined)],
      is: { status: 'waiting', delay: Infinity },
    },
    {
      name: 'has no more to wait for when somebody comes back late',
      events: [...shown, happens(due, at(minute, { hidden: true }), undefined), happens(returned, at(3 * minute), undefined)],
      is: { status: 'waiting', delay: -2 * minute },
    },
    {
      name: 'takes being offline for a failure, without asking',
      events: [...shown, happens(due, at(minute, { online: false }), undefined)],
      is: { status: 'waiting', delay: 2 * minute, failures: 1, since: start },
    },
    { name: 'waits longer after a failure', events: failed, is: { status: 'waiting', delay: 2 * minute, failures: 1, since: 0 } },
    {
      name: 'waits no longer when somebody comes back after a failure',
      events: [...failed, happens(returned, at(0), undefined)],
      is: { delay: 0 },
    },
    {
      name: 'waits after a failure though one answer would be enough',
      events: [once, happens(answered, at(0), fault('timeout'))],
      is: { status: 'waiting', delay: 2 * minute },
    },
    {
      name: 'waits for as long as the server asks, whoever comes back',
      events: [opened, happens(answered, at(0), { ...fault('http'), wait: 99 * minute }), happens(returned, at(minute), undefined)],
      is: { status: 'waiting', delay: 98 * minute },
    },
    {
      name: 'goes on loading where the server sends by itself',
      events: [opened, happens(told, at(0), report(1))],
      is: { status: 'loading', failures: 0 },
    },
    {
      name: 'keeps its report behind what came in its place',
      events: [...shown, happens(answered, at(minute), { text: '{}' })],
      is: { text: version(1), from: address, since: start, failures: 1 },
    },
    {
      name: 'knows by the same text that its report is the newest',
      events: [...shown, happens(answered, at(minute), report(1))],
      is: { failures: 0, since: start + minute },
    },
    {
      name: 'dates what a cache has kept',
      events: [...shown, happens(answered, at(minute), { ...report(2), age: second })],
      is: { text: version(2), since: start + minute - second },
    },
    {
      name: 'lets alone what a cache has kept for longer than the report',
      events: [...shown, happens(answered, at(minute), { ...report(2), age: 2 * minute })],
      is: { text: version(1), since: start, failures: 0 },
    },
    { name: 'has ended when nobody is left', events: [...shown, happens(left, at(0), undefined)], is: { status: 'ended' } },
  ];
  for (const { name, events, is } of cases) {
    it(name, () => expect(by(...events)).to.deep.include(is));
  }

  it('has a new value where there is something to tell, and only there', () => {
    const state = by(...shown);
    expect(versionOf(state.value)).to.equal(1);
    for (const same of [report(1), { ...report(2), age: 2 * minute }]) {
      expect(step(state, answered, at(minute), same).value).to.equal(state.value);
    }
    const stale = step(state, answered, at(minute), fault('network'));
    expect(stale.value).to.have.property('failure', 'network');
    expect(stale.report).to.equal(state.value);
    expect(step(stale, answered, at(2 * minute), report(1)).value).to.equal(state.value);
  });

  it('is not changed by anything after its end', () => {
    const state = by(...shown, happens(left, at(0), undefined));
    for (const after of [
      opened,
      happens(answered, at(0), report(2)),
      happens(due, at(0), undefined),
      happens(returned, at(0), undefined),
    ]) {
      expect(after(state)).to.equal(state);
    }
  });

  it('leaves the state before as it is', () => {
    const state = Object.freeze(by(opened));
    expect(step(state, answered, at(0), report(1)).status).to.equal('waiting');
    expect(state.status).to.equal('loading');
  });
});
