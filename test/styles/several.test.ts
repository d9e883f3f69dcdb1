import { expect } from 'chai';
import '../../src/define/index.js';
import type { DisclosureTable } from '../../src/elements/disclosure-table.js';

const json = { year: 2021, tables: { requests: { received: [1] } } };

async function show(tables: number): Promise<DisclosureTable[]> {
  const list = Array.from({ length: tables }, () => {
    const table = document.body.appendChild(document.createElement('disclosure-table'));
    table.section = 'requests';
    table.report = json;
    return table;
  });
  for (const table of list) await table.updateComplete;
  return list;
}

const visibility = (table: DisclosureTable): string =>
  getComputedStyle(table.shadowRoot!.querySelector('.region')!).getPropertyValue('content-visibility');

describe('several tables on a page', () => {
  afterEach(() => document.body.replaceChildren());

  it('are all laid out at once while they are few', async () => {
    for (let time = 0; time < 3; time++) {
      const [first] = await show(8);
      expect(visibility(first!)).to.equal('visible');
      document.body.replaceChildren();
    }
  });

  it('wait until they come into sight when they are many', async () => {
    const list = await show(9);
    expect(list.map(visibility)).to.deep.equal(list.map(() => 'auto'));
  });

  it('keep room for themselves while they wait', async () => {
    const list = await show(20);
    expect(list.at(-1)!.getBoundingClientRect().height).to.be.greaterThan(200);
  });
});
