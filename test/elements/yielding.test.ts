/** A page of many tags: it can be used while they are drawn, and what is seen first is there at once. Time and readers are the test's own. */
import { expect } from 'chai';
import '../../src/define/index.js';
import { yieldToPage } from '../../src/page/yielding.js';
import { pageClock } from '../../src/loading/clock.js';
import { show, tableIn, tick, until } from './page.js';

/** A page where each look at the clock costs some milliseconds, and that answers its readers when it is told to. */
class SlowPage {
  time = 1_000_000;
  #waiting: (() => void)[] = [];

  constructor(readonly cost: number) {}

  now(): number {
    return (this.time += this.cost);
  }

  afterInput(act: () => void): void {
    this.#waiting.push(act);
  }

  get waits(): boolean {
    return this.#waiting.length > 0;
  }

  answer(): void {
    for (const act of this.#waiting.splice(0)) act();
  }
}

describe('the turn of an element', () => {
  const cases = [
    { name: 'twenty are drawn at once, however long that takes', cost: 1000, at: 20, asks: 20 },
    { name: 'more are where they take less than thirty milliseconds', cost: 2, at: 35, asks: 100 },
    { name: 'a slow one waits', cost: 30, at: 21, asks: 100 },
  ];

  for (const { name, cost, at, asks } of cases) {
    it(`comes so: ${name}`, async () => {
      const page = new SlowPage(cost);
      const line = { last: page.time, drawn: 0, begun: 0, answered: undefined };
      const ask = (): Promise<void> | undefined => yieldToPage(page, line);
      const round = (): number => Array.from({ length: asks }, ask).filter((wait) => !wait).length;
      expect(round()).to.equal(at);
      const wait = ask();
      page.answer();
      await wait;
      expect(round()).to.equal(at);
    });
  }

  it('is at once where the last one was drawn long ago', () => {
    const page = new SlowPage(31);
    const line = { last: 0, drawn: 0, begun: 0, answered: undefined };
    expect(Array.from({ length: 100 }, () => yieldToPage(page, line)).filter(Boolean)).to.deep.equal([]);
  });
});

describe('tags that are put on a page at once', () => {
  const tag =
    '<disclosure-table><script type="application/json">{"year":2023,"tables":{"proactive":{"rules":[7,8,9]}}}</script></disclosure-table>';
  const own = Object.getOwnPropertyDescriptors(pageClock);
  let page: SlowPage;
  let time = Date.UTC(2021, 0);

  beforeEach(() => {
    page = new SlowPage(2);
    page.time = time += 1_000_000;
    pageClock.now = () => page.now();
    pageClock.afterInput = (act) => page.afterInput(act);
  });
  afterEach(() => {
    page.answer();
    Object.defineProperties(pageClock, own);
  });

  const elements = () => [...document.querySelectorAll('disclosure-table')];

  /** How many are so, from the first on; none behind one that is not may be. */
  async function count(isSo: (element: Element) => boolean): Promise<number> {
    await tick();
    const seen = elements().map(isSo);
    const first = seen.indexOf(false);
    expect(seen.slice(first < 0 ? seen.length : first)).not.to.include(true);
    return first < 0 ? seen.length : first;
  }

  const isDrawn = (element: Element): boolean => tableIn(element) !== null;

  /** Answers until nothing waits. */
  async function rest(): Promise<void> {
    do {
      page.answer();
      await tick();
    } while (page.waits);
  }

  it('are all drawn before the page answers where they are few', async () => {
    show(tag.repeat(20));
    expect(await count(isDrawn)).to.equal(20);
  });

  it('let the page answer where they are many, and come in their order', async () => {
    show(tag.repeat(100));
    const rounds: number[] = [];
    for (let last = 0; last < 100; page.answer()) rounds.push((last = await count(isDrawn)));
    expect(rounds[0]).to.be.within(20, 35);
    expect(rounds.length).to.be.within(3, 5);
  });

  it('are drawn each at its turn when their figures change', async () => {
    show(tag.repeat(60));
    await rest();
    page.time += 1000;
    for (const element of elements()) element.report = { year: 2023, tables: { proactive: { rules: [1, 2, 3] } } };
    const isChanged = (element: Element): boolean => element.querySelector('td')!.textContent === '1';
    expect(await count(isChanged)).to.be.within(20, 35);
    await rest();
    expect(await count(isChanged)).to.equal(60);
  });

  it('go on behind what readers do, on a page that answers by itself', async () => {
    Object.defineProperty(pageClock, 'afterInput', own.afterInput);
    show(tag.repeat(100));
    await until(() => elements().every(isDrawn));
  });
});
