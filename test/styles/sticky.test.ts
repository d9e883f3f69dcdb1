import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.js';
import { locales, type DisclosureTable, type Locale } from '../../src/index.js';
import { ug } from '../../src/locales/structure.js';
import { laidOut, loaded, show } from '../elements/page.js';
import '../fonts.js';

const report = {
  year: 2024,
  tables: { requests: { received: [3, 0, 0, 0, 0, 0, 4] }, disputes: { reconsideration: [1, 0, 0, 0, 2] } },
};

async function draw(width: number, attributes: string): Promise<{ element: DisclosureTable; region: HTMLElement }> {
  const room = show<HTMLElement>(`<div style="width:${width}px"><disclosure-table view="table" ${attributes}></disclosure-table></div>`);
  const element = room.querySelector('disclosure-table')!;
  element.locales = [...locales, ug] as [Locale, ...Locale[]];
  element.report = report;
  await loaded(element);
  await laidOut();
  return { element, region: element.shadowRoot!.querySelector<HTMLElement>('.region')! };
}

const tableOf = (element: DisclosureTable): HTMLTableElement =>
  (element.querySelector('table') ?? element.shadowRoot!.querySelector('table'))!;
const labels = (element: DisclosureTable): HTMLElement[] => [
  ...tableOf(element).querySelectorAll<HTMLElement>('th[scope=row], thead th:first-child[colspan="3"]'),
];
const numbers = (element: DisclosureTable): HTMLElement[] => [...tableOf(element).querySelectorAll<HTMLElement>('td')];
const lefts = (cells: readonly Element[]): number[] => cells.map((cell) => cell.getBoundingClientRect().left);

/** How far each cell moved while the region scrolled. */
function moved(cells: readonly Element[], region: Element, by: number): number[] {
  const before = lefts(cells);
  region.scrollLeft = by;
  const after = lefts(cells);
  region.scrollLeft = 0;
  return after.map((left, index) => Math.round(left - before[index]!));
}

const kinds = [
  { name: 'in the page', attributes: 'section="requests"' },
  { name: 'isolated', attributes: 'section="requests" isolated' },
  { name: 'from right to left', attributes: 'section="requests" lang="ug"' },
];

describe('the label columns', () => {
  beforeEach(() => executeServerCommand('to-front'));

  for (const { name, attributes } of kinds) {
    it(`stay where they are while the numbers scroll, ${name}`, async () => {
      const { element, region } = await draw(700, attributes);
      expect(region.scrollWidth).to.be.above(790);
      expect(labels(element)).to.have.length(31);
      // The rule at the outer edge goes with the table.
      for (const way of moved(labels(element), region, 90)) expect(way).to.be.within(-1, 0);
      expect([...new Set(moved(numbers(element), region, 90))]).to.deep.equal([-90]);
    });
  }

  it('stay whole: none covers another', async () => {
    const { element, region } = await draw(700, 'section="requests"');
    region.scrollLeft = 90;
    for (const label of labels(element)) {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) continue;
      for (const x of [left + 3, right - 3]) {
        const hit = document.elementsFromPoint(x, (top + bottom) / 2).find((part) => part.matches('th, td'));
        expect(hit?.textContent).to.equal(label.textContent);
      }
    }
  });

  it('scroll with the rest where they would leave little room for it', async () => {
    const { element, region } = await draw(350, 'section="requests"');
    expect([...new Set(moved(labels(element), region, 90))]).to.deep.equal([-90]);
  });

  it('are none in a table that has no labels', async () => {
    const { element, region } = await draw(350, 'section="disputes"');
    const headers = [...tableOf(element).querySelectorAll('th')];
    expect([...new Set(moved(headers, region, 90))]).to.deep.equal([-90]);
  });

  it('do not cover the number that has the focus', async () => {
    const { element, region } = await draw(700, 'section="requests" findings="mark"');
    const [first] = tableOf(element).querySelectorAll<HTMLElement>('tbody tr:first-child td');
    region.scrollLeft = 1000;
    first!.tabIndex = 0;
    first!.focus();
    const [label] = labels(element);
    expect(first!.getBoundingClientRect().left).to.be.at.least(label!.getBoundingClientRect().right - 1);
  });
});
