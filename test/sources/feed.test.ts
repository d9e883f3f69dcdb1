import { expect } from 'chai';
import type { Request } from '../../src/sources/address.js';
import { follow } from '../../src/sources/feed.js';
import { version, versionOf, World } from './world.js';

const second = 1000;
const minute = 60 * second;

describe('a feed', () => {
  let world: World;
  let heard: { version: number; failure?: string; since: number }[];
  let leave: () => void;
  let start: number;

  const listen = (interval = Infinity, request: Partial<Request> = {}): (() => void) =>
    follow(
      { address: 'https://example.cn/2020.json', credentials: 'same-origin', live: false, ...request },
      interval,
      (value, since) => {
        const { failure } = value as { failure?: string };
        heard.push({ version: versionOf(value), since: since && since - start, ...(failure !== undefined && { failure }) });
      },
      world,
    );

  const shown = () => heard.map(({ version, failure }) => failure ?? version);

  beforeEach(() => {
    world = new World();
    start = world.now();
    heard = [];
    leave = () => undefined;
  });

  afterEach(async () => {
    leave();
    await world.pass(0);
    world.end();
  });

  describe('without refresh', () => {
    it('is asked once, with the browser’s own validators', async () => {
      leave = listen();
      expect(world.asked[0]!.options).to.include({ cache: 'no-cache', credentials: 'same-origin' });
      await world.answer(version(1));
      await world.pass(1000 * minute);
      expect(shown()).to.deep.equal([1]);
      expect(world.count).to.equal(1);
      expect(world.listeners).to.equal(0);
    });

    it('is asked once for everybody, also for who comes later', async () => {
      const leaves = [listen(), listen()];
      await world.answer(version(1));
      leaves.push(listen());
      expect(shown()).to.deep.equal([1, 1, 1]);
      expect(world.count).to.equal(1);
      leave = () => leaves.forEach((one) => one());
    });

    it('is asked once more with cookies than without', async () => {
      const leaves = [listen(), listen(Infinity, { credentials: 'include' })];
      expect(world.asked.map(({ options }) => options.credentials)).to.deep.equal(['same-origin', 'include']);
      leaves.forEach((one) => one());
      await world.pass(0);
    });

    it('is aborted when the last one leaves', async () => {
      const first = listen();
      const last = listen();
      first();
      await world.pass(0);
      expect(world.asked).to.have.length(1);
      last();
      await world.pass(0);
      expect(world.asked).to.have.length(0);
      expect(heard).to.have.length(0);
      expect(world.timers).to.equal(0);
    });

    it('goes on for one who leaves and comes back at once', async () => {
      listen()();
      leave = listen();
      await world.pass(0);
      await world.answer(version(1));
      expect(shown()).to.deep.equal([1]);
      expect(world.count).to.equal(1);
    });

    it('does not begin anew for one who comes back after the answer', async () => {
      const first = listen();
      await world.answer(version(1));
      first();
      leave = listen();
      await world.pass(0);
      expect(shown()).to.deep.equal([1, 1]);
      expect(world.count).to.equal(1);
    });

    it('ends although the answer comes while the last one is leaving', async () => {
      const last = listen(minute);
      last();
      await world.answer(version(1));
      await world.pass(0);
      expect(world.timers + world.listeners).to.equal(0);
      expect(heard).to.have.length(0);
    });

    it('gives up after fifteen seconds in all', async () => {
      leave = listen();
      await world.pass(15 * second);
      expect(shown()).to.deep.equal(['timeout']);
    });
  });

  describe('with refresh', () => {
    beforeEach(async () => {
      leave = listen(minute);
      await world.answer(version(1));
    });

    it('is asked again after the interval, and tells what is new', async () => {
      await world.pass(minute - 1);
      expect(world.count).to.equal(1);
      await world.pass(1);
      await world.answer(version(2));
      expect(shown()).to.deep.equal([1, 2]);
    });

    it('says nothing of the same bytes', async () => {
      await world.pass(minute);
      await world.answer(version(1));
      expect(shown()).to.deep.equal([1]);
    });

    it('follows the most eager listener while that one is there', async () => {
      const eager = listen(10 * second);
      await world.pass(10 * second);
      await world.answer(version(2));
      eager();
      await world.pass(minute - 1);
      expect(world.count).to.equal(2);
      await world.pass(1);
      expect(world.count).to.equal(3);
    });

    it('does not ask while the answer is outstanding', async () => {
      await world.pass(minute);
      listen(second)();
      await world.pass(14 * second);
      expect(world.count).to.equal(2);
    });

    it('keeps the report when the server fails, and says since when it is old', async () => {
      await world.pass(minute);
      await world.answer(version(1));
      await world.pass(minute);
      await world.answer('{"year":2020,"tables":{}}', { status: 500 });
      expect(heard.slice(-1)).to.deep.equal([{ version: 0, failure: 'http', since: minute }]);
      heard = [];
      listen()();
      expect(shown()).to.deep.equal([1, 'http']);
    });

    for (const { name, body, status = 200 } of [
      { name: 'an error with a report in it', body: version(2), status: 404 },
      { name: 'a web page', body: '<!doctype html>' },
      { name: 'half a report', body: version(2).slice(0, -1) },
      { name: 'JSON that is no report', body: '{"code":500}' },
      { name: 'nothing', body: '' },
    ]) {
      it(`takes ${name} for a failure and asks less often`, async () => {
        await world.pass(minute);
        await world.answer(body, { status });
        await world.pass(2 * minute - 1);
        expect(world.count).to.equal(2);
        await world.pass(1);
        expect(world.count).to.equal(3);
        await world.answer(version(3));
        expect(shown().slice(-1)).to.deep.equal([3]);
      });
    }

    it('tells of the same report again once the failure is over', async () => {
      await world.pass(minute);
      await world.refuse();
      await world.pass(2 * minute);
      await world.answer(version(1));
      expect(shown()).to.deep.equal([1, 'network', 1]);
    });

    for (const { chance, delays } of [
      { chance: 0, delays: [96, 192, 384, 720, 720] },
      { chance: 0.5, delays: [120, 240, 480, 900, 900] },
      { chance: 1, delays: [144, 288, 576, 1080, 1080] },
    ]) {
      it(`doubles its pause to a quarter of an hour, give or take a fifth (${chance})`, async () => {
        world.chance = chance;
        await world.pass(minute);
        for (const delay of delays) {
          await world.refuse();
          const before = world.count;
          await world.pass(delay * second - 1);
          expect(world.count).to.equal(before);
          await world.pass(1);
          expect(world.count).to.equal(before + 1);
        }
      });
    }

    for (const { name, header } of [
      { name: 'seconds', header: () => '600' },
      { name: 'a date', header: () => new Date(world.now() + 600 * second).toUTCString() },
    ]) {
      it(`waits as long as the server asks for in ${name}, even for one who comes back`, async () => {
        await world.pass(minute);
        await world.answer('', { status: 503, headers: { 'Retry-After': header() } });
        await world.pass(590 * second);
        await world.return();
        expect(world.count).to.equal(2);
        await world.pass(10 * second);
        expect(world.count).to.equal(3);
      });
    }

    it('rests while nobody sees the page, and catches up at once', async () => {
      world.hidden = true;
      await world.pass(100 * minute);
      expect(world.count).to.equal(1);
      world.hidden = false;
      await world.return();
      expect(world.count).to.equal(2);
    });

    it('has nothing to catch up on before the interval is over', async () => {
      world.hidden = true;
      await world.pass(minute / 2);
      world.hidden = false;
      await world.return();
      await world.pass(minute / 2 - 1);
      expect(world.count).to.equal(1);
      await world.pass(1);
      expect(world.count).to.equal(2);
    });

    it('asks nothing offline, says that the report is old, and catches up at once', async () => {
      world.online = false;
      await world.pass(100 * minute);
      expect(world.count).to.equal(1);
      expect(shown().slice(0, 2)).to.deep.equal([1, 'network']);
      world.online = true;
      await world.return();
      expect(world.count).to.equal(2);
    });

    for (const [name, by] of Object.entries({ back: -24 * 60 * minute, forward: 24 * 60 * minute })) {
      it(`asks again within the interval when the clock is set ${name}`, async () => {
        world.set(world.now() + by);
        await world.return();
        await world.pass(minute);
        expect(world.count).to.equal(2);
      });
    }

    it('does not take an old copy for news', async () => {
      const at = (hour: number) => ({ headers: { 'Last-Modified': new Date(Date.UTC(2021, 0, 1, hour)).toUTCString() } });
      for (const [number, hour] of [
        [2, 9],
        [1, 8],
        [3, 10],
      ] as const) {
        await world.pass(minute);
        await world.answer(version(number), at(hour));
      }
      expect(shown()).to.deep.equal([1, 2, 3]);
    });

    it('leaves nothing behind', async () => {
      leave();
      await world.pass(0);
      await world.pass(100 * minute);
      expect(world.count).to.equal(1);
      expect(world.timers + world.listeners).to.equal(0);
    });
  });

  describe('of a server that sends by itself', () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'EventSource')!;
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
      Object.defineProperty(globalThis, 'EventSource', { ...own, value: Stream });
      leave = listen(second, { live: true });
      streams[0]!.onmessage({ data: version(1) });
    });

    afterEach(() => void Object.defineProperty(globalThis, 'EventSource', own));

    it('tells each new report, over one connection', async () => {
      await world.pass(minute);
      streams[0]!.onmessage({ data: version(1) });
      streams[0]!.onmessage({ data: version(2) });
      expect(shown()).to.deep.equal([1, 2]);
      expect(streams).to.have.length(1);
    });

    it('keeps the report while the browser connects again', async () => {
      streams[0]!.onerror();
      await world.pass(minute);
      streams[0]!.onmessage({ data: version(2) });
      expect(shown()).to.deep.equal([1, 'network', 2]);
      expect(streams).to.have.length(1);
    });

    it('connects again where the browser has given up', async () => {
      streams[0]!.close();
      streams[0]!.onerror();
      await world.pass(2 * second);
      expect(streams).to.have.length(2);
    });

    it('is closed when the last one leaves', async () => {
      leave();
      await world.pass(0);
      expect(streams[0]!.readyState).to.equal(2);
      await world.pass(minute);
      expect(streams).to.have.length(1);
    });
  });
});
