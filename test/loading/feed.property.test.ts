import { expect } from 'chai';
import fc from 'fast-check';
import { follow } from '../../src/loading/feed.js';
import { version, versionOf, World } from './world.js';

const addresses = ['https://example.cn/a.json', 'https://example.cn/b.json'];

/** A tag on the page, as far as a feed knows it. */
interface Tag {
  address: string;
  leave: (() => void) | undefined;
  heard: number;
}

/** What the page and its server should be like. */
interface Model {
  readonly tags: Tag[];
  /** The version that each address was answered with last, by its server and not by some cache. */
  readonly newest: Map<string, number>;
}

type Command = fc.AsyncCommand<Model, World>;

let faults: string[];

function connect(world: World, tag: Tag, interval: number): void {
  const { address } = tag;
  let here = true;
  tag.heard = 0;
  const leave = follow(
    { address, credentials: 'same-origin' },
    interval,
    (value) => {
      const heard = versionOf(value);
      if (!here) faults.push('heard something after leaving');
      if (heard && heard < tag.heard) faults.push(`heard ${heard} after ${tag.heard}`);
      if (heard) tag.heard = heard;
    },
    world,
  );
  tag.leave = () => {
    here = false;
    leave();
  };
}

/** One thing that can happen; what has to be true afterwards is the same for all of them. */
class Event implements Command {
  constructor(
    readonly name: string,
    readonly happen: (model: Model, world: World) => unknown,
  ) {}

  check = (): boolean => true;

  async run(model: Model, world: World): Promise<void> {
    await this.happen(model, world);
    await world.pass(0);
    expect(faults).to.deep.equal([]);
    expect(world.most, 'requests at a time').to.be.at.most(1);
    const wanted = new Set(model.tags.filter(({ leave }) => leave).map(({ address }) => address));
    for (const { address } of world.asked) expect(wanted, 'requests that nobody waits for').to.include(address);
    for (const { address, leave, heard } of model.tags) {
      if (leave) expect(heard, 'what a tag shows').to.equal(model.newest.get(address) ?? 0);
    }
  }

  toString(): string {
    return this.name;
  }
}

let latest = 0;

async function answer(model: Model, world: World, how: 'new' | 'same' | 'put back' | 'kept' | 'junk' | 'refused'): Promise<void> {
  const { address } = world.asked[0] ?? {};
  if (address === undefined) return;
  const newest = model.newest.get(address);
  if (how === 'refused') await world.refuse();
  else if (how === 'junk') await world.answer('<p>404</p>');
  else {
    const isKept = how === 'kept' && newest !== undefined;
    const number = isKept ? newest - 1 : how === 'same' && newest ? newest : ++latest;
    const date = new Date(how === 'put back' ? 0 : number * 1000).toUTCString();
    await world.answer(version(number), { headers: { 'Last-Modified': date, ...(isKept && { Age: '2592000' }) } });
    if (!isKept) model.newest.set(address, number);
  }
}

const tag = fc.nat(3);
const seconds = fc.constantFrom(1, 10, 60, Infinity);

function leave(model: Model, index: number): void {
  const left = model.tags[index]!;
  left.leave?.();
  left.leave = undefined;
  // The last one takes with it what the address was known for.
  if (!model.tags.some((other) => other.leave && other.address === left.address)) model.newest.delete(left.address);
}

const commands: fc.Arbitrary<Command>[] = [
  fc.tuple(tag, seconds).map(
    ([index, interval]) =>
      new Event(`connect ${index} every ${interval} s`, (model, world) => {
        if (!model.tags[index]!.leave) connect(world, model.tags[index]!, interval * 1000);
      }),
  ),
  tag.map((index) => new Event(`disconnect ${index}`, (model) => leave(model, index))),
  fc.tuple(tag, fc.nat(1), seconds).map(
    ([index, address, interval]) =>
      new Event(`point ${index} to ${address}`, async (model, world) => {
        leave(model, index);
        await world.pass(0);
        model.tags[index]!.address = addresses[address]!;
        connect(world, model.tags[index]!, interval * 1000);
      }),
  ),
  fc.boolean().map(
    (hidden) =>
      new Event(hidden ? 'hide' : 'show', async (_model, world) => {
        world.hidden = hidden;
        await world.return();
      }),
  ),
  fc.boolean().map(
    (online) =>
      new Event(online ? 'go online' : 'go offline', async (_model, world) => {
        world.online = online;
        if (online) await world.return();
      }),
  ),
  fc
    .constantFrom('new', 'same', 'put back', 'kept', 'junk', 'refused' as const)
    .map((how) => new Event(how, (model, world) => answer(model, world, how))),
  fc.constantFrom(1, 9, 61, 3600).map((time) => new Event(`wait ${time} s`, (_model, world) => world.pass(time * 1000))),
];

describe('a feed, whatever happens', () => {
  it('has one request at a time, shows what the server answered last, whatever some cache has kept, and says nothing to who has left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: 'max' }), async (events) => {
        const world = new World();
        const tags = [0, 1, 0, 1].map((address): Tag => ({ address: addresses[address]!, leave: undefined, heard: 0 }));
        const model: Model = { tags, newest: new Map() };
        faults = [];
        try {
          await fc.asyncModelRun(() => ({ model, real: world }), events);
          await comesBack(model, world);
        } finally {
          tags.forEach((_tag, index) => leave(model, index));
          await world.pass(0);
          world.end();
        }
        expect(world.timers + world.listeners, 'timers and listeners left').to.equal(0);
      }),
      { numRuns: 300, includeErrorInReport: true },
    );
  });
});

/** Once everything is well again, every address that is refreshed is asked again. */
async function comesBack(model: Model, world: World): Promise<void> {
  leave(model, 0);
  connect(world, model.tags[0]!, 1000);
  world.hidden = false;
  world.online = true;
  await world.return();
  const { address } = model.tags[0]!;
  for (let turn = 0; turn < 5 && model.tags[0]!.heard !== latest; turn++) {
    // What was asked before would run out of time, and be followed by a longer wait.
    if (!world.asked.some((one) => one.address === address)) await world.pass(1000);
    latest++;
    await world.answer(version(latest), { address });
  }
  expect(model.tags[0]!.heard, 'the newest version').to.equal(latest);
}
