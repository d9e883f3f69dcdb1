/** What becomes of the figures when their tag gets another address, moves, goes, is doubled or is out of sight. */
import { expect } from 'chai';
import type { DisclosureTable } from '../../src/index.js';
import { show, tableIn } from './page.js';
import { first, minute, refresh, report, settled, shown, world } from './refreshed.js';

describe('figures that are refreshed', () => {
  describe('in the order of a page', () => {
    it('show the address that was set last, whichever answers first', async () => {
      const element = show('<disclosure-table section="requests" src="/slow.json"></disclosure-table>');
      await settled(element);
      element.src = '/fast.json';
      await settled(element);
      await world.answer(report(2), { address: new URL('/fast.json', location.href).href });
      await world.answer(report(1));
      await settled(element);
      expect(first(element).textContent).to.equal('2');
      expect(world.asked).to.have.length(0);
    });

    it('are not asked for any more once the tag is removed', async () => {
      const element = show('<disclosure-table section="requests" src="/live.json" refresh="60"></disclosure-table>');
      let events = 0;
      for (const name of ['load', 'error']) element.addEventListener(name, () => events++);
      await settled(element);
      const { signal } = world.asked[0]!.options;
      element.remove();
      await world.pass(100 * minute);
      expect(signal!.aborted).to.equal(true);
      expect(events).to.equal(0);
      expect(world.count).to.equal(1);
    });

    it('stay while the tag is moved, without another request', async () => {
      const element = await shown();
      const table = tableIn(element);
      const home = document.createElement('section');
      document.querySelector('main')!.append(home);
      home.append(element);
      await settled(element);
      expect(tableIn(element)).to.equal(table);
      expect(element.status).to.equal('ready');
      expect(world.count).to.equal(1);
    });

    it('go on in a clone', async () => {
      const element = await shown();
      const clone = element.cloneNode(true) as DisclosureTable;
      element.after(clone);
      await settled(clone);
      await refresh(clone, report(2));
      expect([element, clone].map((tag) => first(tag).textContent)).to.deep.equal(['2', '2']);
      expect(clone.querySelectorAll('table')).to.have.length(1);
    });

    it('keep their style sheets in the document of a frame', async () => {
      const element = await shown('refresh="60" view="table"');
      const frame = document.createElement('iframe');
      document.querySelector('main')!.append(frame);
      frame.contentDocument!.body.append(element);
      await settled(element);
      expect(frame.contentDocument!.adoptedStyleSheets).to.have.length(1);
      expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(1);
      expect(frame.contentWindow!.getComputedStyle(tableIn(element)!).tableLayout).to.equal('fixed');
      await refresh(element, report(2));
      expect(first(element).textContent).to.equal('2');
      // Browsers do not tell what stands in a frame that the frame is gone.
      element.remove();
    });

    for (const { name, inSight, requests } of [
      { name: 'wait where the tag is lazy and out of sight', inSight: false, requests: 0 },
      { name: 'are asked for where the tag is lazy and nearly in sight', inSight: true, requests: 1 },
      { name: 'are asked for where the browser cannot tell what is in sight', inSight: undefined, requests: 1 },
    ]) {
      it(name, async () => {
        const own = Object.getOwnPropertyDescriptor(window, 'IntersectionObserver')!;
        // A page in the background sees nothing, so that the browser's own would never tell.
        class Sight {
          constructor(readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
          observe = () => void Promise.resolve().then(() => this.tell([{ isIntersecting: inSight! }]));
          disconnect = () => undefined;
        }
        if (inSight === undefined) Reflect.deleteProperty(window, 'IntersectionObserver');
        else Object.defineProperty(window, 'IntersectionObserver', { ...own, value: Sight });
        const element = show('<disclosure-table section="requests" src="/live.json" loading="lazy"></disclosure-table>');
        await settled(element);
        await settled(element);
        Object.defineProperty(window, 'IntersectionObserver', own);
        expect(world.count).to.equal(requests);
        expect(element.status).to.equal(requests ? 'loading' : 'empty');
      });
    }
  });
});
