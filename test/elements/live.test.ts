import { expect } from 'chai';
import '../../src/define/index.js';
import type { DisclosureReport, DisclosureTable } from '../../src/index.js';
import { pageClock } from '../../src/sources/clock.js';
import { World } from '../sources/world.js';
import { cellsOf, partText, show, tableIn } from './page.js';

const minute = 60_000;

interface Change {
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** A report with so many requests by natural persons. */
const report = (number: number, extra: object = {}): string =>
  JSON.stringify({ year: 2020, agency: '海门市', tables: { requests: { received: [number, 0, 0, 0, 0, 0, number] } }, ...extra });

describe('figures that are refreshed', () => {
  let world: World;
  let changes: (readonly Change[])[];
  const hear = (event: Event) => void changes.push((event as CustomEvent<{ changes: readonly Change[] }>).detail.changes);

  beforeEach(() => {
    world = new World();
    world.rule(pageClock);
    changes = [];
    document.addEventListener('disclosure-change', hear);
  });

  afterEach(async () => {
    document.removeEventListener('disclosure-change', hear);
    document.querySelector('main')!.replaceChildren();
    // What waits to be said is said in a minute.
    await world.pass(2 * minute);
    world.end();
  });

  const settled = async (element: DisclosureTable | DisclosureReport) => {
    await world.pass(0);
    await element.updateComplete;
  };

  async function shown(attributes = 'refresh="60"', body = report(1)): Promise<DisclosureTable> {
    const element = show(`<disclosure-table section="requests" src="/live.json" ${attributes}></disclosure-table>`);
    await settled(element);
    await world.answer(body);
    await settled(element);
    return element;
  }

  async function refresh(element: DisclosureTable, body: string, status = 200): Promise<void> {
    await world.pass(minute);
    await world.answer(body, { status });
    await settled(element);
  }

  const first = (element: Element) => cellsOf(element)[0]!;

  it('touch only the text of the cells that changed', async () => {
    const element = await shown();
    const table = tableIn(element)!;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((some) => void records.push(...some));
    observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
    await refresh(element, report(2));
    const inside = records.filter(({ target }) => target !== element);
    expect(inside.map(({ type, target }) => [type, target.textContent])).to.deep.equal([
      ['characterData', '2'],
      ['characterData', '2'],
    ]);
    expect(tableIn(element)).to.equal(table);
  });

  it('say which cells changed, from what to what, to everybody around', async () => {
    const element = await shown();
    await refresh(element, report(2));
    const change = (address: string) => ({ address: `requests/received/${address}`, before: '1', after: '2' });
    expect(changes).to.deep.equal([[change('natural'), change('total')]]);
  });

  it('say nothing when only the way of printing changes', async () => {
    const element = await shown();
    element.blank = 'dash';
    await element.updateComplete;
    expect(changes).to.deep.equal([]);
  });

  it('mark what changed for a moment, and nothing else', async () => {
    const element = await shown();
    await refresh(element, report(2));
    const marked = cellsOf(element).filter((cell) => cell.getAnimations().length);
    expect(marked.map(({ dataset }) => dataset['address'])).to.deep.equal(['requests/received/natural', 'requests/received/total']);
  });

  it('mark a cell anew, and once, where it changes while its mark is still shown', async () => {
    const element = await shown();
    await refresh(element, report(2));
    const [earlier] = first(element).getAnimations();
    await refresh(element, report(3));
    const marks = first(element).getAnimations();
    expect(marks).to.have.lengthOf(1);
    expect(marks).not.to.include(earlier);
  });

  it('are announced in one sentence, at most once a minute', async () => {
    const element = await shown();
    const said: string[] = [];
    const region = element.shadowRoot!.querySelector('[part=change]')!;
    expect(region.getAttribute('role')).to.equal('status');
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true, subtree: true, characterData: true });
    for (let second = 0; second < 10; second++) {
      element.report = report(second);
      await settled(element);
      await world.pass(10_000);
      await element.updateComplete;
    }
    expect(said).to.have.length(2);
    expect(said[0]).to.contain(' 2 处');
    expect(said[1]).to.contain(' 12 处');
  });

  for (const { lang, words } of [
    { lang: 'zh-CN', words: /^数据未能更新，以下是 .*\d.* 的数据。.*500/ },
    { lang: 'en', words: /^The figures could not be updated; these are of .*\d.*\. .*500/ },
  ]) {
    it(`stay when the server fails, and the frame says since when in ${lang}`, async () => {
      const element = await shown(`refresh="60" lang="${lang}"`);
      await refresh(element, report(7), 500);
      expect(element.getAttribute('status')).to.equal('stale');
      expect(first(element).textContent).to.equal('1');
      expect(partText(element, 'stale')).to.match(words);
      expect(partText(element, 'error')).to.equal('');
      await world.pass(2 * minute);
      await world.answer(report(1));
      await settled(element);
      expect(element.status).to.equal('ready');
      expect(partText(element, 'stale')).to.equal('');
    });
  }

  it('stay when the file is no report any more', async () => {
    const element = await shown();
    await refresh(element, JSON.stringify({ tables: {} }));
    expect(element.status).to.equal('stale');
    expect(first(element).textContent).to.equal('1');
  });

  it('are asked for once for all tags, and changed in all of them', async () => {
    const page = show<HTMLElement>(
      '<div>' + '<disclosure-table section="requests" src="/live.json" refresh="60"></disclosure-table>'.repeat(3) + '</div>',
    );
    const tags = [...page.querySelectorAll('disclosure-table')];
    await settled(tags[2]!);
    await world.answer(report(1));
    await settled(tags[2]!);
    await refresh(tags[2]!, report(2));
    expect(tags.map((tag) => first(tag).textContent)).to.deep.equal(['2', '2', '2']);
    expect(world.count).to.equal(2);
  });

  it('reach the tags inside a report, whose own layout stays', async () => {
    const element = show<DisclosureReport>('<disclosure-report src="/live.json" refresh="60"></disclosure-report>');
    await settled(element);
    await world.answer(report(1));
    await settled(element);
    const table = tableIn(element)!;
    await world.pass(minute);
    await world.answer(report(2));
    await settled(element);
    expect(tableIn(element)).to.equal(table);
    expect(first(element).textContent).to.equal('2');
    expect(changes).to.have.length(1);
  });

  it('come back when the page writes over them', async () => {
    const element = await shown();
    element.innerHTML = '';
    await new Promise((resolve) => setTimeout(resolve, 50));
    await element.updateComplete;
    expect(first(element).textContent).to.equal('1');
  });

  it('load once, however often they change', async () => {
    const element = await shown();
    let loads = 0;
    element.addEventListener('load', () => loads++);
    await refresh(element, report(1), 500);
    await world.pass(2 * minute);
    await world.answer(report(1));
    await settled(element);
    expect(loads).to.equal(0);
  });

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
