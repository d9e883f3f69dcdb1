/** A page of several tables: the first are laid out at once; the others when they come near what is in sight, and are as usable then. */
import { expect } from 'chai';
import '../../src/define/index.js';
import type { DisclosureTable } from '../../src/index.js';
import { show, until } from './page.js';
import '../fonts.js';

const tag =
  '<request-outcome-matrix><script type="application/json">{"year":2024,"tables":{"requests":{"received":{"natural":1}}}}</script></request-outcome-matrix>';

async function showTables(count: number, width = 1000): Promise<DisclosureTable[]> {
  const page = show(`<div style="width: ${width}px">${tag.repeat(count)}</div>`);
  const tables = [...page.children] as DisclosureTable[];
  await until(() => tables.every((table) => table.querySelector('td')));
  return tables;
}

const regionOf = (table: DisclosureTable) => table.shadowRoot!.querySelector<HTMLElement>('.region')!;
const visibility = (table: DisclosureTable): string => getComputedStyle(regionOf(table)).getPropertyValue('content-visibility');

describe('several tables on a page', () => {
  it('are all laid out at once while they are few, and those that went do not count', async () => {
    for (let time = 0; time < 3; time++) expect(new Set((await showTables(8)).map(visibility))).to.deep.equal(new Set(['visible']));
  });

  it('wait until they come into sight when they are many, but the first few', async () => {
    const seen = (await showTables(10)).map(visibility);
    expect(seen).to.deep.equal([...seen.slice(0, 8).fill('visible'), 'auto', 'auto']);
  });

  it('keep room for themselves while they wait', async () => {
    const tables = await showTables(20);
    expect(tables.at(-1)!.getBoundingClientRect().height).to.be.greaterThan(200);
  });

  it('have a region that the keyboard reaches where they scroll, also when they came into sight later', async () => {
    const tables = await showTables(12, 500);
    const [first, last] = [tables[0]!, tables.at(-1)!].map((table) => {
      table.view = 'table';
      return regionOf(table);
    }) as [HTMLElement, HTMLElement];
    await until(() => first.tabIndex === 0);
    expect(last.hasAttribute('tabindex')).to.equal(false);
    last.scrollIntoView();
    await until(() => last.tabIndex === 0);
    expect(last.hasAttribute('data-stick')).to.equal(first.hasAttribute('data-stick'));
  });

  it('give way to lists where the page becomes narrow, wherever they are', async () => {
    const tables = await showTables(12);
    const [first, last] = [tables[0]!, tables.at(-1)!];
    first.parentElement!.style.width = '320px';
    await until(() => regionOf(first).hidden === true);
    last.scrollIntoView();
    await until(() => regionOf(last).hidden === true);
  });
});
