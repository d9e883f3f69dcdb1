import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.js';
import { addPart, editions, read, toHTML, type DisclosureReport, type DisclosureTable } from '../../src/index.js';
import edition2014 from '../../src/editions/2014.js';
import { violations } from './axe.js';
import { cellAt, focus, focused, listIn, tabStops, withMark } from './checked.js';
import { headerRelations } from './header-relations.js';
import { cellsOf, laidOut, loaded, partText, show, tableIn } from './page.js';

/** Of three refusals the second and the last, of all other groups nothing, and two totals; 不适用 is neither 0 nor blank. */
const tables = {
  requests: {
    received: [2, 0, 0, 0, 0, 0, 2],
    carriedIn: [0, 0, 0, 0, 0, 0, 0],
    results: {
      granted: [0, null, '0', '0件', 0, 0, 0],
      refused: { stateSecret: [0, 0, 0, 0, 0, 0, 0], otherLaw: [1, 0, 0, 0, 0, 0, 1], inquiry: [1, 0, 0, 0, 0, 0, 1] },
      notProcessed: { petition: ['—', '—', '—', '—', '—', '—', '—'], repeat: ['0（上年）', 0, 0, 0, 0, 0, 0] },
      total: [2, 0, 0, 0, 0, 0, 2],
    },
  },
};
const report = { year: 2024, agency: '某局', tables };
const kept = [
  'received',
  'results.refused.otherLaw',
  'results.refused.inquiry',
  'results.notProcessed.petition',
  'results.notProcessed.repeat',
  'results.total',
];

async function draw(attributes: string, json: object = report): Promise<DisclosureTable> {
  const room = show<HTMLElement>(
    `<div style="width:1000px"><disclosure-table ${attributes} section="requests" view="table"></disclosure-table></div>`,
  );
  const element = room.querySelector('disclosure-table')!;
  element.report = json;
  return loaded(element);
}

const homeOf = (element: DisclosureTable): Element | ShadowRoot => (element.isolated ? element.shadowRoot! : element);
const tableOf = (element: DisclosureTable): HTMLTableElement => tableIn(homeOf(element))!;
const inSight = (cell: Element): boolean => cell.getClientRects().length > 0;
const figuresOf = (element: DisclosureTable): HTMLTableCellElement[] => cellsOf(homeOf(element)) as HTMLTableCellElement[];
const shownCells = (element: DisclosureTable): HTMLTableCellElement[] => figuresOf(element).filter(inSight);
const rowsIn = (element: DisclosureTable): string[] => [
  ...new Set(shownCells(element).map(({ dataset }) => dataset.address!.split('/')[1]!)),
];
const allRows = rowsOf(report);
const line = (element: DisclosureTable): HTMLElement => element.shadowRoot!.querySelector('[part=rows]')!;
const button = (element: DisclosureTable): HTMLButtonElement => line(element).querySelector('button')!;

function rowsOf(json: object): string[] {
  const page = new DOMParser().parseFromString(toHTML(read(json) as never, { table: 'requests' }), 'text/html');
  return [...new Set(cellsOf(page.body).map(({ dataset }) => dataset.address!.split('/')[1]!))];
}

describe('rows="filled"', () => {
  for (const attributes of ['rows="filled"', 'rows="filled" isolated', 'rows="filled" lang="en"']) {
    it(`folds the rows whose figures are all 0 or blank, and says how many: ${attributes}`, async () => {
      const element = await draw(attributes);
      expect(rowsIn(element)).to.deep.equal(kept);
      expect(partText(element, 'rows')).to.include(String(allRows.length - kept.length));
      expect(inSight(line(element))).to.equal(true);
    });

    it(`has every figure that is left under the labels that it had, each over its own rows and no other: ${attributes}`, async () => {
      const element = await draw(attributes.replace('filled', 'all'));
      const table = tableOf(element);
      const relate = headerRelations(table);
      const before = new Map(figuresOf(element).map((cell) => [cell.dataset.address, relate(cell).sort()]));
      const columns = new Map(
        cellsOf(homeOf(element)).map((cell) => [cell.dataset.address, Math.round(cell.getBoundingClientRect().left)]),
      );
      element.rows = 'filled';
      await element.updateComplete;
      expect(tableOf(element)).to.equal(table);
      const relateAgain = headerRelations(table);
      for (const cell of shownCells(element)) {
        expect(relateAgain(cell).sort(), cell.dataset.address).to.deep.equal(before.get(cell.dataset.address));
        expect(Math.round(cell.getBoundingClientRect().left)).to.equal(columns.get(cell.dataset.address));
      }
      for (const label of table.querySelectorAll<HTMLTableCellElement>('tbody:not([hidden]) th')) {
        const rows = [...table.tBodies[0]!.rows];
        const first = rows.indexOf(label.parentElement as HTMLTableRowElement);
        const { top, bottom } = label.getBoundingClientRect();
        expect(Math.abs(top - rows[first]!.getBoundingClientRect().top), label.textContent).to.be.below(2);
        expect(Math.abs(bottom - rows[first + label.rowSpan - 1]!.getBoundingClientRect().bottom), label.textContent).to.be.below(2);
      }
    });
  }

  it('folds a group wholly where none of its rows says anything', async () => {
    const element = await draw('rows="filled"');
    const labels = [...tableOf(element).querySelectorAll('th')].filter(inSight).map(({ textContent }) => textContent);
    expect(labels).to.include.members(['（三）不予公开', '（五）不予处理']);
    expect(labels.filter((label) => /无法提供|其他处理/.test(label))).to.deep.equal([]);
  });

  it('shows all rows, and folds them again, by a button that keeps the focus', async () => {
    const element = await draw('rows="filled"');
    const whole = (await draw('')).innerHTML;
    const again = await draw('rows="filled"');
    expect(partText(again, 'rows')).to.equal(`已收起 ${allRows.length - kept.length} 行：这些行的数字都是 0 或空白。 显示全部各行`);
    button(again).focus();
    button(again).click();
    await again.updateComplete;
    expect(rowsIn(again)).to.deep.equal(allRows);
    expect(again.innerHTML).to.equal(whole);
    expect(again.shadowRoot!.activeElement).to.equal(button(again));
    expect([partText(again, 'rows'), button(again).getAttribute('aria-expanded')]).to.deep.equal(['收起 0 和空白的行', 'true']);
    button(again).click();
    await again.updateComplete;
    expect(rowsIn(again)).to.deep.equal(kept);
    expect(button(again).getAttribute('aria-expanded')).to.equal('false');
    expect(element.isConnected).to.equal(false);
  });

  it('says nothing where no row is empty, nor in a list', async () => {
    const full = await draw('rows="filled" section="disputes"', { year: 2024, tables: { disputes: { reconsideration: [1, 0, 0, 0, 1] } } });
    expect(inSight(line(full))).to.equal(false);
    const element = await draw('rows="filled"');
    element.view = 'list';
    await element.updateComplete;
    expect(inSight(line(element))).to.equal(false);
  });

  it('never folds a row with a finding, whatever stands in it', async () => {
    const blank = { year: 2024, tables: { requests: { ...tables.requests, results: { ...tables.requests.results, total: [] } } } };
    const element = await draw('rows="filled" findings="list"', blank);
    expect(withMark(element, 'finding')).to.include('requests/results.total/natural');
    expect(rowsIn(element)).to.include('results.total');
    expect(listIn(element)!.textContent).to.include('总计');
  });

  it('never folds a row of which something was left out', async () => {
    const misfit = { year: 2024, tables: { requests: { ...tables.requests, carriedIn: [1, 2] } } };
    expect(rowsIn(await draw('rows="filled"', misfit))).to.include('carriedIn');
  });

  it('has a row back as soon as a figure comes, and says what has changed', async () => {
    const element = await draw('rows="filled"');
    const table = tableOf(element);
    const changes: string[] = [];
    element.addEventListener('disclosure-change', (event) =>
      changes.push(...(event as CustomEvent<{ changes: { address: string }[] }>).detail.changes.map(({ address }) => address)),
    );
    element.report = { ...report, tables: { requests: { ...tables.requests, carriedIn: [0, 0, 0, 0, 0, 0, 5] } } };
    await element.updateComplete;
    expect(rowsIn(element)).to.deep.equal(['received', 'carriedIn', ...kept.slice(1)]);
    expect(changes).to.deep.equal(['requests/carriedIn/total']);
    expect(tableOf(element)).to.equal(table);
    expect(cellAt(element, 'requests/carriedIn/total').getAnimations()).to.have.length(1);
    element.report = report;
    await element.updateComplete;
    expect(rowsIn(element)).to.deep.equal(kept);
  });

  it('takes over a table that was rendered beforehand, where it stands', async () => {
    const html = toHTML(read(report) as never, { table: 'requests' }).replace('<disclosure-table', '<disclosure-table rows="filled"');
    const element = show<DisclosureTable>(html);
    const table = tableOf(element);
    element.report = report;
    await loaded(element);
    expect(tableOf(element)).to.equal(table);
    expect(rowsIn(element)).to.deep.equal(kept);
    element.innerHTML = String(element.innerHTML);
    element.report = { ...report };
    await element.updateComplete;
    expect(rowsIn(element)).to.deep.equal(kept);
    expect(element.querySelectorAll('table')).to.have.length(1);
  });

  it('leaves a table alone that the page has changed', async () => {
    const element = await draw('rows="filled"');
    button(element).click();
    await element.updateComplete;
    tableOf(element).tBodies[0]!.rows[0]!.lastElementChild!.remove();
    button(element).click();
    await element.updateComplete;
    expect(rowsIn(element)).to.deep.equal(allRows);
    expect(inSight(line(element))).to.equal(false);
  });

  it('is said by a report for its tables, which may say otherwise', async () => {
    const host = show<DisclosureReport>(
      `<disclosure-report rows="filled"><disclosure-table section="requests" view="table"></disclosure-table><disclosure-table section="requests" view="table" rows="all"></disclosure-table></disclosure-report>`,
    );
    host.report = report;
    await loaded(host);
    const [first, second] = [...host.querySelectorAll('disclosure-table')] as [DisclosureTable, DisclosureTable];
    await loaded(first);
    await loaded(second);
    expect(rowsIn(first)).to.deep.equal(kept);
    expect(rowsIn(second)).to.deep.equal(allRows);
    host.rows = 'all';
    await host.updateComplete;
    await first.updateComplete;
    expect(rowsIn(first)).to.deep.equal(allRows);
    expect(first.shadowRoot!.querySelector('[part=rows]')).to.equal(null);
  });

  it('folds a block with its heading, and a heading of listed rows with the rows under it', async () => {
    const proactive = await draw('rows="filled" section="proactive"', {
      year: 2024,
      tables: { proactive: { rules: [0, 0, 0], normativeDocuments: [1, 0, 2], fees: [0] } },
    });
    const texts = [...tableOf(proactive).querySelectorAll('tr')].filter(inSight).map(({ textContent }) => textContent);
    expect(texts).to.have.length(3);
    expect(texts.join()).to.match(/^第二十条第（一）项,.*,行政规范性文件102$/);
    if (!editions.some(({ id }) => id === '2014')) addPart({ name: '2014', editions: [edition2014] });
    const listed = await draw('rows="filled" section="statistics"', { year: 2016, tables: { statistics: { disputes: {} } } });
    const whole = await draw('section="statistics"', { year: 2016, tables: { statistics: { disputes: {} } } });
    expect(tableOf(whole).rows.length).to.be.above(30);
    expect([...tableOf(listed).tBodies].flatMap(({ rows }) => [...rows]).filter(inSight)).to.deep.equal([]);
  });

  it('keeps the rows that lead a row with a figure, though nothing stands in them', async () => {
    const element = await draw('rows="filled" section="statistics"', {
      year: 2016,
      tables: { statistics: { 'requests.answered.refused.privacy': [1] } },
    });
    const labels = [...tableOf(element).querySelectorAll('tbody th:first-child')].filter(inSight).map(({ textContent }) => textContent);
    expect(labels).to.deep.equal(['三、依申请公开情况', '（三）申请答复数', '4.不同意公开答复数', '涉及个人隐私']);
  });

  it('lets the keyboard reach the totals that are left, and no other', async () => {
    const element = await draw('rows="filled" findings="mark"');
    const visible = (address: string): boolean => inSight(cellAt(element, address));
    expect(tabStops(element).map(visible)).to.deep.equal([true]);
    focus(cellAt(element, tabStops(element)[0]!));
    const seen = new Set<string>();
    for (let step = 0; step < 60; step++) {
      seen.add(focused()!);
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    }
    expect([...seen].filter((address) => !visible(address))).to.deep.equal([]);
    expect(seen).to.include('requests/results.total/total');
  });

  it('has the link of a finding elsewhere on the page lead to a row that was folded', async () => {
    const host = show<DisclosureReport>(
      `<disclosure-report rows="filled"><disclosure-table section="requests" view="table"></disclosure-table><disclosure-findings></disclosure-findings></disclosure-report>`,
    );
    host.report = { year: 2024, tables: { requests: { ...tables.requests, results: { ...tables.requests.results, total: [] } } } };
    await loaded(host);
    const table = await loaded(host.querySelector<DisclosureTable>('disclosure-table')!);
    const findings = host.querySelector('disclosure-findings')!;
    await findings.updateComplete;
    expect(rowsIn(table)).to.not.include('results.total');
    findings.shadowRoot!.querySelector<HTMLElement>('a[href="#requests/results.total/natural"]')!.click();
    expect(focused()).to.equal('requests/results.total/natural');
    await table.updateComplete;
    expect(rowsIn(table)).to.deep.equal(allRows);
    expect(button(table).getAttribute('aria-expanded')).to.equal('true');
  });

  it('prints the whole form, and folds it again after that', async () => {
    const element = await draw('rows="filled"');
    const leaves = await executeServerCommand('print');
    const printed = JSON.stringify(leaves);
    expect(printed).to.include('1.属于国家秘密');
    expect(printed).to.not.include('已收起');
    await element.updateComplete;
    expect(rowsIn(element)).to.deep.equal(kept);
    expect(inSight(line(element))).to.equal(true);
  });

  it('leaves nothing behind when it is taken off', async () => {
    const whole = (await draw('')).innerHTML;
    const element = await draw('rows="filled"');
    element.rows = '';
    await element.updateComplete;
    expect(element.innerHTML).to.equal(whole);
    expect(element.shadowRoot!.querySelector('[part=rows]')).to.equal(null);
  });

  it('is free of what axe finds, folded and open', async () => {
    await executeServerCommand('to-front');
    const element = await draw('rows="filled" findings="list"');
    await laidOut();
    expect(await violations(element)).to.deep.equal([]);
    button(element).click();
    await element.updateComplete;
    expect(await violations(element)).to.deep.equal([]);
  });
});
