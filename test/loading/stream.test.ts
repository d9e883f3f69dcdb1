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

  it('is closed when the last one leaves', async () => {
    feed.leave();
    await feed.world.pass(0);
    expect(streams[0]!.readyState).to.equal(2);
    await feed.world.pass(minute);
    expect(streams).to.have.length(1);
  });
});
