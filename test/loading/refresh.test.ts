import { expect } from 'chai';
import { Listener, minute, second } from './listener.js';
import { version } from './world.js';

describe('a feed with refresh', () => {
  const feed = Listener.forEach();

  beforeEach(async () => {
    feed.leave = feed.listen(minute);
    await feed.world.answer(version(1));
  });

  it('is asked again after the interval, and tells what is new', async () => {
    await feed.world.pass(minute - 1);
    expect(feed.world.count).to.equal(1);
    await feed.world.pass(1);
    await feed.world.answer(version(2));
    expect(feed.shown()).to.deep.equal([1, 2]);
  });

  it('says nothing of the same bytes', async () => {
    await feed.world.pass(minute);
    await feed.world.answer(version(1));
    expect(feed.shown()).to.deep.equal([1]);
  });

  it('follows the most eager listener while that one is there', async () => {
    const eager = feed.listen(10 * second);
    await feed.world.pass(10 * second);
    await feed.world.answer(version(2));
    eager();
    await feed.world.pass(minute - 1);
    expect(feed.world.count).to.equal(2);
    await feed.world.pass(1);
    expect(feed.world.count).to.equal(3);
  });

  it('does not ask while the answer is outstanding', async () => {
    await feed.world.pass(minute);
    feed.listen(second)();
    await feed.world.pass(14 * second);
    expect(feed.world.count).to.equal(2);
  });

  it('keeps the report when the server fails, and says since when it is old', async () => {
    await feed.world.pass(minute);
    await feed.world.answer(version(1));
    await feed.world.pass(minute);
    await feed.world.answer('{"year":2020,"tables":{}}', { status: 500 });
    expect(feed.heard.slice(-1)).to.deep.equal([{ version: 0, failure: 'http', since: minute }]);
    feed.heard = [];
    feed.listen()();
    expect(feed.shown()).to.deep.equal([1, 'http']);
  });

  for (const { name, body, status = 200 } of [
    { name: 'an error with a report in it', body: version(2), status: 404 },
    { name: 'a web page', body: '<!doctype html>' },
    { name: 'half a report', body: version(2).slice(0, -1) },
    { name: 'JSON that is no report', body: '{"code":500}' },
    { name: 'nothing', body: '' },
  ]) {
    it(`takes ${name} for a failure and asks less often`, async () => {
      await feed.world.pass(minute);
      await feed.world.answer(body, { status });
      await feed.world.pass(2 * minute - 1);
      expect(feed.world.count).to.equal(2);
      await feed.world.pass(1);
      expect(feed.world.count).to.equal(3);
      await feed.world.answer(version(3));
      expect(feed.shown().slice(-1)).to.deep.equal([3]);
    });
  }

  it('tells of the same report again once the failure is over', async () => {
    await feed.world.pass(minute);
    await feed.world.refuse();
    await feed.world.pass(2 * minute);
    await feed.world.answer(version(1));
    expect(feed.shown()).to.deep.equal([1, 'network', 1]);
  });

  for (const { chance, delays } of [
    { chance: 0, delays: [96, 192, 384, 720, 720] },
    { chance: 0.5, delays: [120, 240, 480, 900, 900] },
    { chance: 1, delays: [144, 288, 576, 1080, 1080] },
  ]) {
    it(`doubles its pause to a quarter of an hour, give or take a fifth (${chance})`, async () => {
      feed.world.chance = chance;
      await feed.world.pass(minute);
      for (const delay of delays) {
        await feed.world.refuse();
        const before = feed.world.count;
        await feed.world.pass(delay * second - 1);
        expect(feed.world.count).to.equal(before);
        await feed.world.pass(1);
        expect(feed.world.count).to.equal(before + 1);
      }
    });
  }

  for (const { name, header } of [
    { name: 'seconds', header: () => '600' },
    { name: 'a date', header: () => new Date(feed.world.now() + 600 * second).toUTCString() },
  ]) {
    it(`waits as long as the server asks for in ${name}, even for one who comes back`, async () => {
      await feed.world.pass(minute);
      await feed.world.answer('', { status: 503, headers: { 'Retry-After': header() } });
      await feed.world.pass(590 * second);
      await feed.world.return();
      expect(feed.world.count).to.equal(2);
      await feed.world.pass(10 * second);
      expect(feed.world.count).to.equal(3);
    });
  }

  it('rests while nobody sees the page, and catches up at once', async () => {
    feed.world.hidden = true;
    await feed.world.pass(100 * minute);
    expect(feed.world.count).to.equal(1);
    feed.world.hidden = false;
    await feed.world.return();
    expect(feed.world.count).to.equal(2);
  });

  it('has nothing to catch up on before the interval is over', async () => {
    feed.world.hidden = true;
    await feed.world.pass(minute / 2);
    feed.world.hidden = false;
    await feed.world.return();
    await feed.world.pass(minute / 2 - 1);
    expect(feed.world.count).to.equal(1);
    await feed.world.pass(1);
    expect(feed.world.count).to.equal(2);
  });

  it('asks nothing offline, says that the report is old, and catches up at once', async () => {
    feed.world.online = false;
    await feed.world.pass(100 * minute);
    expect(feed.world.count).to.equal(1);
    expect(feed.shown().slice(0, 2)).to.deep.equal([1, 'network']);
    feed.world.online = true;
    await feed.world.return();
    expect(feed.world.count).to.equal(2);
  });

  for (const [name, by] of Object.entries({ back: -24 * 60 * minute, forward: 24 * 60 * minute })) {
    it(`asks again within the interval when the clock is set ${name}`, async () => {
      feed.world.set(feed.world.now() + by);
      await feed.world.return();
      await feed.world.pass(minute);
      expect(feed.world.count).to.equal(2);
    });
  }

  const dated = (date: number) => ({ 'Last-Modified': new Date(date).toUTCString() });
  for (const { name, headers } of [
    { name: 'has no date any more', headers: [dated(Date.UTC(2021)), {}, {}] },
    { name: 'was once dated in the future', headers: [dated(Date.UTC(2038)), dated(Date.UTC(2021)), dated(Date.UTC(2021))] },
    {
      name: 'is older, as somebody has put it back',
      headers: [dated(Date.UTC(2021, 3)), dated(Date.UTC(2021, 2)), dated(Date.UTC(2021, 1))],
    },
  ]) {
    it(`shows the newest answer though the file ${name}`, async () => {
      for (const [index, one] of headers.entries()) {
        await feed.world.pass(minute);
        await feed.world.answer(version(index + 2), { headers: one });
      }
      expect(feed.shown()).to.deep.equal([1, 2, 3, 4]);
    });
  }

  it('does not take a copy for news that some cache has had since before the last answer', async () => {
    for (const [number, age] of [
      [2, '0'],
      [1, '90'],
      [1, '150'],
      [3, '50'],
    ] as const) {
      await feed.world.pass(minute);
      await feed.world.answer(version(number), { headers: { Age: age } });
    }
    expect(feed.shown()).to.deep.equal([1, 2, 3]);
  });

  it('shows what a cache has got since, though the report came out of a cache too', async () => {
    feed.leave();
    await feed.world.pass(0);
    feed.leave = feed.listen(minute);
    await feed.world.answer(version(2), { headers: { Age: '3000' } });
    await feed.world.pass(minute);
    await feed.world.answer(version(3), { headers: { Age: '2000' } });
    expect(feed.heard.slice(1)).to.deep.equal([
      { version: 2, since: -3000 * second },
      { version: 3, since: minute - 2000 * second },
    ]);
  });

  for (const age of ['-600', 'NaN', '600, 700', '', '2147483648']) {
    it(`is stopped by no age that makes no sense: ${JSON.stringify(age)}`, async () => {
      feed.leave();
      await feed.world.pass(0);
      feed.leave = feed.listen(minute);
      for (const number of [2, 3, 4]) {
        await feed.world.answer(version(number), { headers: { Age: age } });
        await feed.world.pass(minute);
      }
      expect(feed.shown()).to.deep.equal([1, 2, 3, 4]);
    });
  }

  for (const [name, by] of Object.entries({ back: -24 * 60 * minute, forward: 24 * 60 * minute })) {
    it(`shows what comes through a cache though the clock is set ${name}`, async () => {
      feed.world.set(feed.world.now() + by);
      await feed.world.pass(minute);
      await feed.world.answer(version(2), { headers: { Age: '30' } });
      expect(feed.shown()).to.deep.equal([1, 2]);
    });
  }

  it('catches up at once when a machine that slept over it wakes up', async () => {
    feed.world.set(feed.world.now() + 8 * 60 * minute);
    await feed.world.return();
    expect(feed.world.count).to.equal(2);
  });

  it('catches up within the interval when nobody says that the machine has woken up', async () => {
    feed.world.set(feed.world.now() + 8 * 60 * minute);
    await feed.world.pass(minute);
    expect(feed.world.count).to.equal(2);
  });

  it('gives up a request that the machine slept over, and asks again', async () => {
    await feed.world.pass(minute);
    feed.world.set(feed.world.now() + 8 * 60 * minute);
    await feed.world.pass(15 * second);
    expect(feed.shown()).to.deep.equal([1, 'timeout']);
    await feed.world.return();
    await feed.world.answer(version(2));
    expect(feed.shown()).to.deep.equal([1, 'timeout', 2]);
  });

  it('leaves a server alone for a month where it asks for that', async () => {
    const day = 24 * 60 * minute;
    await feed.world.pass(minute);
    await feed.world.answer('', { status: 503, headers: { 'Retry-After': String((30 * day) / second) } });
    await feed.world.pass(30 * day - 1);
    await feed.world.return();
    expect(feed.world.count).to.equal(2);
    await feed.world.pass(1);
    expect(feed.world.count).to.equal(3);
  });

  it('leaves nothing behind', async () => {
    feed.leave();
    await feed.world.pass(0);
    await feed.world.pass(100 * minute);
    expect(feed.world.count).to.equal(1);
    expect(feed.world.timers + feed.world.listeners).to.equal(0);
  });
});
