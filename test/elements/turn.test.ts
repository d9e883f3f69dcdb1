/** A page of many tags: it can be used while they are drawn, and what is seen first is there at once. */
import { expect } from 'chai';
import '../../src/define/index.js';
import { show, tableIn, tick, until } from './page.js';

const tag =
  '<disclosure-table><script type="application/json">{"year":2023,"tables":{"proactive":{"rules":[7,8,9]}}}</script></disclosure-table>';

describe('tags that are put on a page at once', () => {
  const { now } = Date;
  let time = 0;

  beforeEach(() => {
    time += 1000;
    Date.now = () => (time += 5);
  });
  afterEach(() => {
    Date.now = now;
  });

  const drawn = () => [...document.querySelectorAll('disclosure-table')].map((element) => tableIn(element) !== null);

  /** Waits as what a reader does waits: behind what is under way, before what waits for its turn. */
  const answer = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });

  it('are all drawn before the page answers where they are few', async () => {
    show(tag.repeat(20));
    await answer();
    expect(drawn()).to.deep.equal(Array(20).fill(true));
  });

  it('let the page answer where they are many, and come in their order', async () => {
    show(tag.repeat(100));
    const rounds: number[] = [];
    for (let last = 0; last < 100;) {
      await answer();
      const seen = drawn();
      last = seen.filter(Boolean).length;
      expect(seen.indexOf(false)).to.equal(last < 100 ? last : -1);
      rounds.push(last);
    }
    expect(rounds[0]).to.be.within(20, 40);
    expect(rounds.length).to.be.at.least(3);
  });

  it('are drawn each at its turn when their figures change', async () => {
    show(tag.repeat(60));
    await until(() => drawn().every(Boolean));
    await tick();
    const elements = [...document.querySelectorAll('disclosure-table')];
    time += 1000;
    for (const element of elements) element.report = { year: 2023, tables: { proactive: { rules: [1, 2, 3] } } };
    const changed = () => elements.filter((element) => element.querySelector('td')!.textContent === '1').length;
    await answer();
    expect(changed()).to.be.within(20, 40);
    await until(() => changed() === 60);
  });
});
