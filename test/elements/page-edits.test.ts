/** A page changes what stands in a tag while its figures are refreshed: every figure stays at its labels, in one table. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { DisclosureTable } from '../../src/index.js';
import { show } from './page.js';
import { harmful, helpful, listed, rewriting } from './page-edits.js';
import { changes, refresh, settled, world } from './refreshed.js';
import { listIn } from './room.js';
import { figuresIn, figuresOf, reportOf, tablesIn, traditional, wordsIn } from './seen.js';

/** Figures that are all different, some of them no plain numbers. From one version to the next each fourth is another. */
const figures = (version: number) => (place: number) =>
  place % 11 === 5 ? null : place % 13 === 7 ? `${place + 1}（其中修订${place}件）` : (place % 4 ? 1 : version) * 1000 + place;
const reportAt = (section: string, version: number): object => reportOf(section, figures(version));

let files = 0;

/** A table that shows its first report. Each has a file of its own, for an address that stays in use is not asked again. */
async function shown(
  section: string,
  attributes: string,
  expected: (element: DisclosureTable, section: string, version: number) => unknown = expectWhole,
): Promise<DisclosureTable> {
  const element = show(`<disclosure-table section="${section}" src="/live-${files++}.json" refresh="60" ${attributes}></disclosure-table>`);
  element.style.width = '1000px';
  await settled(element);
  await world.answer(JSON.stringify(reportAt(section, 1)));
  await settled(element);
  await expected(element, section, 1);
  return element;
}

const answer = (element: DisclosureTable, section: string, version: number): Promise<void> =>
  refresh(element, JSON.stringify(reportAt(section, version)));

/** The one table that is seen says what the report says, each figure at its labels. */
function expectWhole(element: DisclosureTable, section: string, version: number): void {
  const tables = tablesIn(element);
  expect(tables).to.have.lengthOf(1);
  expect(figuresIn(tables[0]!)).to.deep.equal(figuresOf(reportAt(section, version), section, element.parentElement!));
  expect(element.status).to.equal('ready');
}

const sections = ['requests', 'proactive', 'disputes'];
const errors: string[] = [];
const hear = (event: Event): unknown => errors.push(event instanceof PromiseRejectionEvent ? String(event.reason) : event.type);

describe('figures in a page that changes their table', () => {
  before(() => ['error', 'unhandledrejection'].forEach((type) => window.addEventListener(type, hear)));
  after(() => ['error', 'unhandledrejection'].forEach((type) => window.removeEventListener(type, hear)));
  beforeEach(() => executeServerCommand('to-front'));
  afterEach(() => expect(errors.splice(0)).to.deep.equal([]));

  for (const { name, act } of harmful) {
    it(`stand at their labels after an update where a script ${name}`, async () => {
      for (const section of sections) {
        for (const attributes of ['view="table"', 'view="table" findings="mark"', 'view="table" isolated']) {
          const element = await shown(section, attributes);
          act(element, 3);
          await answer(element, section, 2);
          expectWhole(element, section, 2);
          act(element, 8);
          await answer(element, section, 3);
          expectWhole(element, section, 3);
        }
      }
    });
  }

  it('have a new table in the place of the one that was changed, and are said to have changed', async () => {
    const element = await shown('disputes', 'view="table"');
    const [before, behind] = [document.createElement('p'), document.createElement('p')];
    element.prepend(before);
    element.append(behind);
    const table = element.querySelector('table')!;
    table.rows[3]!.prepend(document.createElement('td'));
    await answer(element, 'disputes', 2);
    expect([...element.children]).to.deep.equal([before, element.querySelector('table'), behind]);
    expect(element.querySelector('table')).not.to.equal(table);
    expect(changes.map(({ length }) => length)).to.deep.equal([4]);
  });

  for (const { name, act } of helpful) {
    it(`change in the table as the page has left it where a tool ${name}`, async () => {
      for (const section of sections) {
        const element = await shown(section, 'view="table" findings="mark"');
        const table = element.querySelector('table')!;
        act(element, 3);
        const headers = [...table.querySelectorAll('th')].map(({ innerHTML }) => innerHTML);
        const wrapped = table.querySelectorAll('td font').length;
        await answer(element, section, 2);
        expectWhole(element, section, 2);
        expect(element.querySelector('table')).to.equal(table);
        expect([...table.querySelectorAll('th')].map(({ innerHTML }) => innerHTML)).to.deep.equal(headers);
        expect(table.querySelectorAll('td font').length).to.equal(wrapped);
      }
    });
  }

  it('leave a text alone that a converter has changed, where the figure stays', async () => {
    const element = await shown('requests', 'view="table"');
    const cell = element.querySelectorAll('td')[7]!;
    expect(cell.textContent).to.equal('8（其中修订7件）');
    cell.textContent = traditional(cell.textContent);
    element.report = reportOf('requests', (place) => (place === 7 ? '8（其中修订7件）' : place));
    await settled(element);
    expect(cell.textContent).to.equal('8（其中修訂7件）');
    expect(element.querySelectorAll('td')[8]!.textContent).to.equal('8');
  });

  for (const { name, act } of rewriting) {
    for (const attributes of ['', 'findings="list"', 'isolated', 'isolated findings="list"']) {
      it(`are in one table, at once and after updates, where a page ${name}, ${attributes}`, async () => {
        const element = await shown('disputes', `view="table" ${attributes}`);
        const feed = async (version: number): Promise<void> => {
          element.report = { ...reportAt('disputes', version), notes: { disputes: `注：第${version}次` } };
          await settled(element);
        };
        await feed(1);
        for (let time = 0; time < 3; time++) act(element, 3);
        await settled(element);
        // Nobody tells the tag what happens in its shadow root: it looks there when it is next brought up to date.
        if (!element.isolated) expectWhole(element, 'disputes', 1);
        for (const version of [2, 3]) {
          act(element, 3);
          await feed(version);
          expectWhole(element, 'disputes', version);
          expect(seenOnce(element, '.disclosure-note')).to.equal(true);
          expect(seenOnce(element, '.disclosure-findings')).to.equal(element.findings === 'list');
        }
      });
    }
  }

  it('leave a table of the page where it stands in the tag, out of sight', async () => {
    const element = await shown('disputes', 'view="table"');
    element.insertAdjacentHTML('beforeend', '<div><table class="MsoNormalTable"><tr><td>9</td></tr></table></div>');
    await answer(element, 'disputes', 2);
    expect(element.querySelectorAll('table.MsoNormalTable')).to.have.lengthOf(1);
    expectWhole(element, 'disputes', 2);
  });

  it('stay in what the page has wrapped around their table', async () => {
    const element = await shown('disputes', 'view="table"');
    const table = element.querySelector('table')!;
    const wrapper = document.createElement('div');
    table.replaceWith(wrapper);
    wrapper.append(table);
    await answer(element, 'disputes', 2);
    expectWhole(element, 'disputes', 2);
    expect([...element.children]).to.deep.equal([wrapper]);
    expect([...wrapper.children]).to.deep.equal([table]);
  });

  it('are those of each tag where the page moves the content of one into another', async () => {
    const main = show<HTMLElement>(
      '<div style="width: 1000px"><disclosure-table></disclosure-table><disclosure-table></disclosure-table></div>',
    );
    const [one, other] = [...main.querySelectorAll('disclosure-table')] as [DisclosureTable, DisclosureTable];
    for (const [element, version] of [[one, 1] as const, [other, 2] as const]) {
      Object.assign(element, { section: 'disputes', view: 'table', report: reportAt('disputes', version) });
      await settled(element);
    }
    other.append(...one.childNodes);
    await settled(one);
    await settled(other);
    expectWhole(one, 'disputes', 1);
    expectWhole(other, 'disputes', 2);
  });

  for (const { name, act } of listed) {
    it(`are read in the list after an update where a tool ${name}`, async () => {
      for (const section of sections) {
        const element = await shown(section, 'view="list"', expectListed);
        act(element, 3);
        await answer(element, section, 2);
        await expectListed(element, section, 2);
        act(element, 8);
        await answer(element, section, 3);
        await expectListed(element, section, 3);
      }
    });
  }

  it('leave the list as a translator and its reader have it, but for what changes', async () => {
    const element = await shown('disputes', 'view="list"', expectListed);
    const fold = listIn(element)!.querySelector('details')!;
    fold.open = true;
    listed[0]!.act(element, 0);
    const wrapped = listIn(element)!.querySelectorAll('font').length;
    await answer(element, 'disputes', 2);
    expect(listIn(element)!.querySelector('details')).to.equal(fold);
    expect(fold.open).to.equal(true);
    // Each text is wrapped twice, and four figures have changed.
    expect(listIn(element)!.querySelectorAll('font').length).to.equal(wrapped - 2 * 4);
  });
});

/** Whether of a kind there is one in the tag, in sight; otherwise there must be none. */
function seenOnce(element: DisclosureTable, selector: string): boolean {
  const found = [element, element.shadowRoot!].flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  expect(found.length).to.be.below(2);
  return found.some((one) => one.getClientRects().length > 0);
}

/** The list says what that of a new tag says. */
async function expectListed(element: DisclosureTable, section: string, version: number): Promise<void> {
  const other = document.createElement('disclosure-table');
  Object.assign(other, { section, view: 'list', report: reportAt(section, version) });
  element.after(other);
  await settled(other);
  expect(wordsIn(listIn(element)!)).to.deep.equal(wordsIn(listIn(other)!));
  other.remove();
}
