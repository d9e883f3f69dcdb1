import { expect } from 'chai';
import { pageClock } from '../../src/loading/clock.js';

describe('the clock of the page', () => {
  const { setTimeout: own } = globalThis;
  afterEach(() => void (globalThis.setTimeout = own));

  // HTML takes a timeout as a signed long: what is longer is over at once.
  for (const days of [24.8, 24.9, 30, 10_000, Infinity]) {
    it(`has a browser wait for ${days} days as long as it can`, () => {
      const delays: number[] = [];
      globalThis.setTimeout = ((_act: () => void, delay: number) => void delays.push(delay)) as unknown as typeof setTimeout;
      pageClock.after(days * 86_400_000, () => undefined);
      expect(delays).to.deep.equal([Math.min(days * 86_400_000, 0x7fffffff)]);
      expect(delays[0]! | 0).to.equal(delays[0]);
    });
  }
});
