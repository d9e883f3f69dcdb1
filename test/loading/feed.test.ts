import { expect } from 'chai';
import { Listener, minute, second } from './listener.js';
import { version } from './world.js';

describe('a feed without refresh', () => {
  const feed = Listener.forEach();

  it('is asked once, with the browser’s own validators', async () => {
    feed.leave = feed.listen();
    expect(feed.world.asked[0]!.options).to.include({ cache: 'no-cache', credentials: 'same-origin' });
    await feed.world.answer(version(1));
    await feed.world.pass(1000 * minute);
    expect(feed.shown()).to.deep.equal([1]);
    expect(feed.world.count).to.equal(1);
    expect(feed.world.listeners).to.equal(0);
  });

  it('is asked once for everybody, also for who comes later', async () => {
    const leaves = [feed.listen(), feed.listen()];
    await feed.world.answer(version(1));
    leaves.push(feed.listen());
    expect(feed.shown()).to.deep.equal([1, 1, 1]);
    expect(feed.world.count).to.equal(1);
    feed.leave = () => leaves.forEach((one) => one());
  });

  it('is asked once more with cookies than without', async () => {
    const leaves = [feed.listen(), feed.listen(Infinity, { credentials: 'include' })];
    expect(feed.world.asked.map(({ options }) => options.credentials)).to.deep.equal(['same-origin', 'include']);
    leaves.forEach((one) => one());
    await feed.world.pass(0);
  });

  it('is aborted when the last one leaves', async () => {
    const first = feed.listen();
    const last = feed.listen();
    first();
    await feed.world.pass(0);
    expect(feed.world.asked).to.have.length(1);
    last();
    await feed.world.pass(0);
    expect(feed.world.asked).to.have.length(0);
    expect(feed.heard).to.have.length(0);
    expect(feed.world.timers).to.equal(0);
  });

  it('goes on for one who leaves and comes back at once', async () => {
    feed.listen()();
    feed.leave = feed.listen();
    await feed.world.pass(0);
    await feed.world.answer(version(1));
    expect(feed.shown()).to.deep.equal([1]);
    expect(feed.world.count).to.equal(1);
  });

  it('does not begin anew for one who comes back after the answer', async () => {
    const first = feed.listen();
    await feed.world.answer(version(1));
    first();
    feed.leave = feed.listen();
    await feed.world.pass(0);
    expect(feed.shown()).to.deep.equal([1, 1]);
    expect(feed.world.count).to.equal(1);
  });

  it('ends although the answer comes while the last one is leaving', async () => {
    const last = feed.listen(minute);
    last();
    await feed.world.answer(version(1));
    await feed.world.pass(0);
    expect(feed.world.timers + feed.world.listeners).to.equal(0);
    expect(feed.heard).to.have.length(0);
  });

  it('gives up after fifteen seconds in all', async () => {
    feed.leave = feed.listen();
    await feed.world.pass(15 * second);
    expect(feed.shown()).to.deep.equal(['timeout']);
  });
});
