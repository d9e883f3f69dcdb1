/** The cells that findings and the address of the page lead to: in sight, marked, with the focus. Wants a page in front. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.js';
import type { DisclosureElement, DisclosureFindings, DisclosureTable } from '../../src/index.js';
import { violations } from './axe.js';
import { cellAt, disputes, listIn, wrong } from './checked.js';
import { laidOut, loaded, show } from './page.js';

const address = 'disputes/reconsideration/total';

/** What is marked on the page, wherever it stands: tables in the page and in shadow roots, lists. */
const marked = (): HTMLElement[] =>
  [document, ...[...document.querySelectorAll('[status]')].map(({ shadowRoot }) => shadowRoot!)].flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('[data-reached]'),
  ]);
const addresses = () => marked().map(({ dataset }) => dataset['address']);

const isFocused = (cell: HTMLElement): boolean => (cell.getRootNode() as Document | ShadowRoot).activeElement === cell;

/** Whether the middle of a cell can be seen: in the window, in every frame that scrolls, and under nothing else. */
function isSeen(cell: HTMLElement): boolean {
  const { left, right, top, bottom } = cell.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return cell.contains((cell.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y));
}

const json = (report: unknown) => `<script type="application/json">${JSON.stringify(report)}</script>`;

async function shown(html: string): Promise<HTMLElement> {
  const page = show<HTMLElement>(`<div><div style="height: 2000px"></div>${html}<div style="height: 2000px"></div></div>`);
  for (const tag of page.querySelectorAll<DisclosureElement>('[status]')) await loaded(tag);
  await laidOut();
  return page;
}

/** The place where a finding's link is shown. */
const linkIn = (root: Element | ShadowRoot, to = address): HTMLAnchorElement => root.querySelector(`a[href="#${to}"]`)!;

describe('a click on a finding', () => {
  beforeEach(() => executeServerCommand('to-front'));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const views = [
    { name: 'in the table', attributes: 'view="table"', is: 'td' },
    { name: 'in a table of the shadow root', attributes: 'view="table" isolated', is: 'td' },
    { name: 'in the list that takes its place', attributes: 'view="list"', is: 'div' },
    { name: 'in the list that takes the place of a table of the shadow root', attributes: 'view="list" isolated', is: 'div' },
  ];
  for (const { name, attributes, is } of views) {
    it(`brings its cell into sight ${name}, marks it and gives it the focus, and leaves the page's address alone`, async () => {
      const page = await shown(
        `<review-litigation-table findings="list" ${attributes}>${json(wrong)}</review-litigation-table><p style="height: 3000px"></p>`,
      );
      const table = page.querySelector<DisclosureTable>('review-litigation-table')!;
      const before = location.href;
      linkIn(listIn(table)!).click();
      const [cell] = marked();
      expect([addresses(), cell!.localName]).to.deep.equal([[address], is]);
      expect(isFocused(cell!)).to.equal(true);
      await laidOut();
      expect(isSeen(cell!)).to.equal(true);
      expect(location.href).to.equal(before);
      expect(getComputedStyle(cell!).outlineStyle).to.equal('solid');
      expect(await violations(table)).to.deep.equal([]);
    });
  }

  it('leaves the mark until the reader goes elsewhere, and nothing behind', async () => {
    const page = await shown(
      `<review-litigation-table view="table">${json(wrong)}</review-litigation-table><disclosure-findings>${json(wrong)}</disclosure-findings>`,
    );
    const [table, findings] = [...page.querySelectorAll('[status]')] as [DisclosureTable, DisclosureFindings];
    const before = table.innerHTML;
    linkIn(findings.shadowRoot!).click();
    expect(addresses()).to.deep.equal([address]);
    cellAt(table, address).dispatchEvent(new FocusEvent('blur')); // as when the window is left for another
    expect(addresses()).to.deep.equal([address]);
    linkIn(findings.shadowRoot!).focus();
    expect([table.innerHTML, addresses()]).to.deep.equal([before, []]);
  });

  it('marks no cell of another address where a live report moves the lines of a list', async () => {
    const page = await shown(`<review-litigation-table view="list" findings="list">${json(wrong)}</review-litigation-table>`);
    const table = page.querySelector<DisclosureTable>('review-litigation-table')!;
    linkIn(listIn(table)!).click();
    expect(addresses()).to.deep.equal([address]);
    table.report = disputes([1, 1, 1, 1, 3]);
    await table.updateComplete;
    await laidOut();
    expect(addresses().filter((other) => other !== address)).to.deep.equal([]);
  });

  it('opens a link as the browser does where a key says so', async () => {
    const page = await shown(`<review-litigation-table view="table" findings="list">${json(wrong)}</review-litigation-table>`);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    let taken: boolean | undefined;
    page.addEventListener('click', (event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    });
    linkIn(page).dispatchEvent(click);
    expect([taken, addresses()]).to.deep.equal([false, []]);
  });

  it('leads from under the header rows and the label columns of a frame that scrolls', async () => {
    const report = { year: 2024, tables: { requests: { results: { total: [3, 0, 0, 0, 0, 0, 4] }, carriedIn: [1, 0, 0, 0, 0, 0, 2] } } };
    for (const to of [
      'requests/results.total/total',
      'requests/carriedIn/total',
      'requests/carriedIn/natural',
      'requests/received/business',
    ]) {
      const page = await shown(
        `<div style="width: 420px"><request-outcome-matrix view="table" style="--disclosure-max-height: 260px; --disclosure-surface: white">${json(report)}</request-outcome-matrix></div>`,
      );
      const table = page.querySelector<DisclosureTable>('request-outcome-matrix')!;
      const region = table.shadowRoot!.querySelector('.region')!;
      region.scrollTop = region.scrollLeft = 10_000;
      const list = document.createElement('a');
      list.href = `#${to}`;
      page.prepend(list);
      list.click();
      await laidOut();
      await laidOut();
      expect(addresses(), to).to.deep.equal([to]);
      expect(isSeen(marked()[0]!), to).to.equal(true);
    }
  });

  it('opens the fold that a line of the list stands in, and the page’s own around it', async () => {
    const page = await shown(
      `<details><summary>年报</summary><review-litigation-table view="list">${json(wrong)}</review-litigation-table></details>`,
    );
    const link = document.createElement('a');
    link.href = '#disputes/reconsideration/upheld';
    page.prepend(link);
    link.click();
    await laidOut();
    await laidOut();
    expect(addresses()).to.deep.equal(['disputes/reconsideration/upheld']);
    expect(isSeen(marked()[0]!)).to.equal(true);
  });
});
