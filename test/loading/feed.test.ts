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

  it('is asked again, ever more seldom, where it failed', async () => {
    feed.leave = feed.listen();
    for (const minutes of [2, 4, 8, 15, 15]) {
      await feed.world.refuse();
      const before = feed.world.count;
      await feed.world.pass(minutes * minute - 1);
      expect(feed.world.count).to.equal(before);
      await feed.world.pass(1);
      expect(feed.world.count).to.equal(before + 1);
    }
    await feed.world.answer(version(1));
    await feed.world.pass(1000 * minute);
    expect(feed.shown()).to.deep.equal([...Array<string>(5).fill('network'), 1]);
    expect(feed.world.count).to.equal(6);
    expect(feed.world.timers + feed.world.listeners).to.equal(0);
  });

  it('is asked again at once where it failed and somebody comes back to look', async () => {
    feed.leave = feed.listen();
    await feed.world.answer('', { status: 404 });
    feed.world.hidden = true;
    await feed.world.pass(1000 * minute);
    expect(feed.world.count).to.equal(1);
    feed.world.hidden = false;
    await feed.world.return();
    await feed.world.answer(version(1));
    expect(feed.shown()).to.deep.equal(['http', 1]);
  });

  it('tells one who comes later of JSON that is only a word, without asking again', async () => {
    const leaves = [feed.listen()];
    await feed.world.answer('false');
    leaves.push(feed.listen());
    expect(feed.shown()).to.have.length(2);
    expect(feed.world.count).to.equal(1);
    feed.leave = () => leaves.forEach((one) => one());
  });

  it('gives up after fifteen seconds in all', async () => {
    feed.leave = feed.listen();
    await feed.world.pass(15 * second);
    expect(feed.shown()).to.deep.equal(['timeout']);
  });
});

describe('many feeds of one site', () => {
  const feed = Listener.forEach();
  const site = 'https://example.cn';
  const many = (count: number, from = site) =>
    Array.from({ length: count }, (_, index) => feed.listen(Infinity, { address: `${from}/${index}` }));

  it('are asked six at a time, in their order', async () => {
    const leaves = many(9);
    const waiting = () => feed.world.asked.map(({ address }) => Number(address.slice(site.length + 1)));
    expect(waiting()).to.deep.equal([0, 1, 2, 3, 4, 5]);
    await feed.world.answer(version(1), { address: `${site}/3` });
    expect(waiting()).to.deep.equal([0, 1, 2, 4, 5, 6]);
    await feed.world.refuse();
    await feed.world.answer(version(1), { address: `${site}/1` });
    expect(waiting()).to.deep.equal([2, 4, 5, 6, 7, 8]);
    feed.leave = () => leaves.forEach((leave) => leave());
  });

  it('are given fifteen seconds each, from when its request is sent', async () => {
    const leaves = many(150);
    for (let index = 0; index < 150; index++) {
      if (index % 6 === 0) await feed.world.pass(second);
      await feed.world.answer(version(1));
    }
    expect(feed.shown()).to.deep.equal(Array<number>(150).fill(1));
    feed.leave = () => leaves.forEach((leave) => leave());
  });

  it('come to their turn when those before them are silent', async () => {
    const leaves = many(7);
    await feed.world.pass(15 * second);
    expect(feed.shown()).to.deep.equal(Array<string>(6).fill('timeout'));
    await feed.world.answer(version(1));
    expect(feed.shown().slice(-1)).to.deep.equal([1]);
    feed.leave = () => leaves.forEach((leave) => leave());
  });

  it('are not asked for where everybody has left before their turn', async () => {
    const leaves = many(8);
    leaves[6]!();
    await feed.world.pass(0);
    await feed.world.answer(version(1));
    expect(feed.world.asked.map(({ address }) => address).slice(-1)).to.deep.equal([`${site}/7`]);
    expect(feed.world.count).to.equal(7);
    feed.leave = () => leaves.forEach((leave) => leave());
  });

  it('do not wait for another site', () => {
    const leaves = [...many(6), ...many(1, 'https://other.example.cn')];
    expect(feed.world.asked).to.have.length(7);
    feed.leave = () => leaves.forEach((leave) => leave());
  });
});
