import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.js';
import { tokens, type DisclosureTable } from '../../src/index.js';
import { laidOut, loaded, show } from '../elements/page.js';
import '../fonts.js';

const report = {
  year: 2024,
  tables: {
    requests: { received: [3, 0, 0, 0, 0, 0, 3], results: { granted: [1, 0, 0, 0, 0, 0, 1], total: [1, 0, 0, 0, 0, 0, 1] } },
    disputes: { reconsideration: [1, 0, 0, 0, 2] },
  },
};
const none = 'rgba(0, 0, 0, 0)';
const set = 'rgb(1, 2, 3)';

/** The cells of a table that a token is for, by what the official form says of them. */
const isNumber = (cell: Element): boolean => cell.localName === 'td';
const rowOf = (cell: Element): number => [...cell.closest('tbody, thead')!.children].indexOf(cell.parentElement!);
const isLabel = (cell: Element): boolean => cell.matches('tbody th');
const isLeaf = (cell: HTMLTableCellElement): boolean => isLabel(cell) && cell.rowSpan === 1;
const inTotalRow = (cell: Element): boolean => cell.parentElement!.textContent.includes('总计') && !cell.closest('thead');
const inTotalColumn = (cell: HTMLTableCellElement): boolean =>
  cell.textContent === '总计' || (isNumber(cell) && cell === cell.parentElement!.lastElementChild);

/** What each token that has no default changes, and in which cells of the table of requests; the pointer is on the third row. */
const uses: Readonly<
  Record<string, { style: 'backgroundColor' | 'color' | 'fontWeight'; cells: (cell: HTMLTableCellElement) => boolean }>
> = {
  zebra: { style: 'backgroundColor', cells: (cell) => isNumber(cell) && rowOf(cell) % 2 === 1 },
  hover: { style: 'backgroundColor', cells: (cell) => (isNumber(cell) || isLeaf(cell)) && rowOf(cell) === 2 && !cell.closest('thead') },
  'total-background': { style: 'backgroundColor', cells: (cell) => inTotalColumn(cell) || (inTotalRow(cell) && cell.rowSpan === 1) },
  'total-weight': { style: 'fontWeight', cells: (cell) => inTotalColumn(cell) || (inTotalRow(cell) && cell.rowSpan === 1) },
  'row-header-background': { style: 'backgroundColor', cells: isLabel },
  'row-header-color': { style: 'color', cells: isLabel },
  'column-header-background': { style: 'backgroundColor', cells: (cell) => cell.matches('thead th') },
  'column-header-color': { style: 'color', cells: (cell) => cell.matches('thead th') },
};

async function draw(section = 'requests', attributes = ''): Promise<DisclosureTable> {
  const room = show<HTMLElement>(
    `<div style="width:1000px"><disclosure-table section="${section}" view="table" ${attributes}></disclosure-table></div>`,
  );
  const element = room.querySelector('disclosure-table')!;
  element.report = report;
  await loaded(element);
  await laidOut();
  return element;
}

const tableOf = (element: DisclosureTable): HTMLTableElement =>
  (element.querySelector('table') ?? element.shadowRoot!.querySelector('table'))!;
const cellsOf = (element: DisclosureTable): HTMLTableCellElement[] => [
  ...tableOf(element).querySelectorAll<HTMLTableCellElement>('th, td'),
];

async function pointAt(cell: Element): Promise<void> {
  cell.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = cell.getBoundingClientRect();
  await executeServerCommand('point', { x: left + width / 2, y: top + height / 2 });
  await laidOut();
}
const away = (): Promise<unknown> => executeServerCommand('point', { x: 0, y: 0 });

describe('rows and columns', () => {
  beforeEach(() => executeServerCommand('to-front'));
  afterEach(away);

  it('have all tokens that have no default', () => {
    const without = Object.entries(tokens).flatMap(([name, value]) => (value === '' ? name : []));
    expect(Object.keys(uses)).to.have.members(without);
  });

  for (const attributes of ['', 'isolated']) {
    for (const [name, { style, cells }] of Object.entries(uses)) {
      it(`are changed by --disclosure-${name} where it is for them and nowhere else${attributes && ', isolated'}`, async () => {
        const element = await draw('requests', attributes);
        await pointAt(tableOf(element).tBodies[0]!.rows[2]!.lastElementChild!);
        const looks = (): string[] => cellsOf(element).map((cell) => getComputedStyle(cell)[style]);
        const before = looks();
        const value = style === 'fontWeight' ? '900' : set;
        element.style.setProperty(`--disclosure-${name}`, value);
        const after = looks();
        const mine = cellsOf(element).map(cells);
        expect(mine.filter(Boolean).length).to.be.within(6, 100);
        expect(after).to.deep.equal(before.map((was, index) => (mine[index] ? value : was)));
      });
    }
  }

  it('have their totals marked in a block that is printed across', async () => {
    const element = await draw('disputes');
    const totals = [...tableOf(element).querySelectorAll('td[data-total]')].map((cell) => cell.getAttribute('data-address'));
    expect(totals).to.have.length(3);
    for (const address of totals) expect(address).to.match(/\/total$/);
  });

  it('show the row that is pointed at before its totals, and totals before stripes', async () => {
    const element = await draw();
    const [first, second] = [...tableOf(element).tBodies[0]!.rows].slice(2) as [HTMLTableRowElement, HTMLTableRowElement];
    const set = { zebra: 'rgb(1, 1, 1)', hover: 'rgb(2, 2, 2)', 'total-background': 'rgb(3, 3, 3)' };
    for (const [name, value] of Object.entries(set)) element.style.setProperty(`--disclosure-${name}`, value);
    await pointAt(first.lastElementChild!);
    const ends = (row: HTMLTableRowElement): string[] =>
      [row.lastElementChild!.previousElementSibling!, row.lastElementChild!].map((cell) => getComputedStyle(cell).backgroundColor);
    expect(ends(first)).to.deep.equal([set.hover, set.hover]);
    expect(ends(second)).to.deep.equal([set.zebra, set['total-background']]);
  });

  it('are not pointed at by way of a label that spans several', async () => {
    const element = await draw();
    element.style.setProperty('--disclosure-hover', set);
    const label = tableOf(element).querySelector('tbody th[rowspan]')!;
    const row = [...label.parentElement!.children];
    await pointAt(row[row.length - 1]!);
    expect(getComputedStyle(row[row.length - 1]!).backgroundColor).to.equal(set);
    await pointAt(label);
    for (const cell of row) expect(getComputedStyle(cell).backgroundColor).to.not.equal(set);
  });

  it('are printed without them', async () => {
    const element = await draw();
    const looks = (): string[] =>
      cellsOf(element).map((cell) => [...Object.values(uses)].map(({ style }) => getComputedStyle(cell)[style]).join());
    try {
      await executeServerCommand('medium', 'print');
      const before = looks();
      for (const name of Object.keys(uses)) element.style.setProperty(`--disclosure-${name}`, name.endsWith('weight') ? '900' : set);
      expect(looks()).to.deep.equal(before);
    } finally {
      await executeServerCommand('medium', '');
    }
  });

  it('have neither stripes nor backgrounds of totals by default', async () => {
    const element = await draw();
    await pointAt(tableOf(element).tBodies[0]!.rows[2]!.lastElementChild!);
    const backgrounds = cellsOf(element)
      .filter(isNumber)
      .map((cell) => getComputedStyle(cell).backgroundColor);
    expect([...new Set(backgrounds)]).to.deep.equal([none]);
  });
});
