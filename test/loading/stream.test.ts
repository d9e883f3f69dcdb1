import { expect } from 'chai';
import { stream } from '../../src/parts/push/stream.js';
import { Listener, minute, second } from './listener.js';
import { version } from './world.js';

describe('a feed of a server that sends by itself', () => {
  const feed = Listener.forEach();

  const own = Object.getOwnPropertyDescriptor(globalThis, 'EventSource');
  let streams: Stream[];

  class Stream {
    readyState = 1;
    onmessage: (message: { data: string }) => void = () => undefined;
    onerror: () => void = () => undefined;
    onopen: () => void = () => undefined;
    close = () => (this.readyState = 2);

    constructor() {
      streams.push(this);
    }
  }

  beforeEach(() => {
    streams = [];
    Object.defineProperty(globalThis, 'EventSource', { configurable: true, writable: true, value: Stream });
    feed.leave = feed.listen(second, { transport: stream });
    streams[0]!.onmessage({ data: version(1) });
  });

  afterEach(() => {
    // Node has none of its own.
    if (own) Object.defineProperty(globalThis, 'EventSource', own);
    else Reflect.deleteProperty(globalThis, 'EventSource');
  });

  it('tells each new report, over one connection', async () => {
    await feed.world.pass(minute);
    streams[0]!.onmessage({ data: version(1) });
    streams[0]!.onmessage({ data: version(2) });
    expect(feed.shown()).to.deep.equal([1, 2]);
    expect(streams).to.have.length(1);
  });

  it('keeps the report while the browser connects again', async () => {
    streams[0]!.onerror();
    await feed.world.pass(minute);
    streams[0]!.onmessage({ data: version(2) });
    expect(feed.shown()).to.deep.equal([1, 'network', 2]);
    expect(streams).to.have.length(1);
  });

  it('connects again where the browser has given up', async () => {
    streams[0]!.close();
    streams[0]!.onerror();
    await feed.world.pass(2 * second);
    expect(streams).to.have.length(2);
  });

  it('takes no message that is larger than a file may be, counted as UTF-8, and connects again', async () => {
    const large = version(2).replace('{', `{"more":"${'长'.repeat(1_750_000)}",`);
    expect(large.length).to.be.below(5 * 1024 * 1024);
    expect(new TextEncoder().encode(large).length).to.be.above(5 * 1024 * 1024);
    streams[0]!.onmessage({ data: large });
    expect(streams[0]!.readyState).to.equal(2);
    await feed.world.pass(2 * second);
    streams[1]!.onmessage({ data: version(3) });
    expect(feed.shown()).to.deep.equal([1, 'too-large', 3]);
  });

  it('takes silence for nothing new', async () => {
    streams[0]!.onopen();
    streams[0]!.onmessage({ data: version(1) });
    await feed.world.pass(1000 * minute);
    expect(feed.shown()).to.deep.equal([1]);
    expect(streams).to.have.length(1);
  });

  for (const { name, open } of [
    { name: 'connects and never sends', open: true },
    { name: 'never even connects', open: false },
  ]) {
    it(`says after fifteen seconds that a server ${name}, and goes on listening`, async () => {
      feed.leave();
      await feed.world.pass(0);
      feed.heard = [];
      feed.leave = feed.listen(second, { transport: stream });
      if (open) streams[1]!.onopen();
      await feed.world.pass(15 * second - 1);
      expect(feed.shown()).to.deep.equal([]);
      await feed.world.pass(1);
      expect(feed.shown()).to.deep.equal(['timeout']);
      await feed.world.pass(10 * minute);
      streams[1]!.onmessage({ data: version(2) });
      expect(feed.shown()).to.deep.equal(['timeout', 2]);
      expect(streams).to.have.length(2);
    });
  }

  it('says that a server is silent after the browser has connected again', async () => {
    streams[0]!.onerror();
    streams[0]!.onopen();
    await feed.world.pass(15 * second);
    expect(feed.shown()).to.deep.equal([1, 'network', 'timeout']);
  });

  it('connects again when a machine wakes up that has heard nothing for long', async () => {
    feed.world.set(feed.world.now() + 8 * 60 * minute);
    feed.world.hidden = true;
    await feed.world.return();
    expect(streams).to.have.length(1);
    feed.world.hidden = false;
    await feed.world.return();
    expect(streams.map(({ readyState }) => readyState)).to.deep.equal([2, 1]);
    streams[1]!.onmessage({ data: version(2) });
    expect(feed.shown()).to.deep.equal([1, 2]);
  });

  it('keeps a connection that has just sent something when somebody comes back to look', async () => {
    await feed.world.pass(10 * second);
    await feed.world.return();
    expect(streams).to.have.length(1);
  });

  it('is closed when the last one leaves', async () => {
    feed.leave();
    await feed.world.pass(0);
    expect(streams[0]!.readyState).to.equal(2);
    await feed.world.pass(minute);
    expect(streams).to.have.length(1);
    expect(feed.world.timers + feed.world.listeners).to.equal(0);
  });
});
