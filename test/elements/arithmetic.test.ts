import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.js';
import { layout, read, toHTML, type DisclosureTable, type Grid, type Report } from '../../src/index.js';
import { reportFile } from '../fixtures.js';
import { violations } from './axe.js';
import { cellsOf, partText, show } from './page.js';

const disputes = (reconsideration: unknown[], more: object = {}) => ({
  year: 2024,
  agency: '某"县',
  tables: { disputes: { reconsideration } },
  ...more,
});
const wrong = disputes([1, 0, 0, 0, 3]);
const right = disputes([1, 0, 0, 2, 3]);
const sentence = '结果维持 1 + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 总计 3：应为 1，实为 3，相差 2';
const hint = '指向或选中任一总计，可看它的算式。';

async function shown(report: unknown, attributes: string, tag = 'disclosure-table'): Promise<DisclosureTable> {
  const element = show(`<${tag} ${tag === 'disclosure-table' ? 'section="disputes"' : ''} ${attributes}></${tag}>`);
  element.report = report as object;
  await element.updateComplete;
  return element;
}

const homeOf = (element: DisclosureTable): Element | ShadowRoot => (element.isolated ? element.shadowRoot! : element);
const cellAt = (element: DisclosureTable, address: string): HTMLElement =>
  cellsOf(homeOf(element)).find(({ dataset }) => dataset.address === address)!;
const total = (element: DisclosureTable): HTMLElement => cellAt(element, 'disputes/reconsideration/total');
const withMark = (element: DisclosureTable, mark: 'finding' | 'lens', value?: string): string[] =>
  cellsOf(homeOf(element)).flatMap(({ dataset }) =>
    dataset[mark] !== undefined && (value ?? dataset[mark]) === dataset[mark] ? dataset.address! : [],
  );
const described = (cell: Element): string =>
  (cell.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => (cell.getRootNode() as Document | ShadowRoot).getElementById(id)?.textContent)
    .join(' ');
const tabStops = (element: DisclosureTable): string[] =>
  cellsOf(homeOf(element)).flatMap(({ tabIndex, dataset }) => (tabIndex === 0 ? dataset.address! : []));
const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset.address;
/** A page in the background hears nothing of its focus: Chromium tells only the page in front. */
const heard = (event: string, target: Element): void => {
  if (!document.hasFocus()) target.dispatchEvent(new FocusEvent(event, { bubbles: true }));
};
const focus = (cell: HTMLElement): void => {
  cell.focus();
  heard('focusin', cell);
};
const listIn = (element: DisclosureTable): HTMLElement | null => homeOf(element).querySelector('ul.disclosure-findings');
const bare = (report: unknown): string => toHTML(layout(read(report) as Report, 'disputes') as Grid);

describe('findings of a table', () => {
  it('are not shown unless the page asks', async () => {
    const element = await shown(wrong, '');
    expect(element.innerHTML).to.equal(bare(wrong));
    expect(element.shadowRoot!.querySelectorAll('[part=lens]')).to.have.lengthOf(0);
  });

  it('are taken back without a trace', async () => {
    const element = await shown(wrong, 'findings="list"');
    focus(total(element));
    element.findings = 'off';
    await element.updateComplete;
    expect(element.innerHTML).to.equal(bare(wrong));
    expect(element.shadowRoot!.querySelectorAll('[part=lens]')).to.have.lengthOf(0);
    total(element).dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(withMark(element, 'lens')).to.deep.equal([]);
  });

  for (const isolated of ['', ' isolated']) {
    it(`mark the wrong cell and describe it in words${isolated}`, async () => {
      const element = await shown(wrong, `findings="mark"${isolated}`);
      expect(withMark(element, 'finding')).to.deep.equal(['disputes/reconsideration/total']);
      expect(described(total(element))).to.equal(`错误 行政复议 · 总计 — ${sentence}`);
      expect(listIn(element)!.checkVisibility()).to.equal(false);
    });
  }

  it('move into the shadow root with the table', async () => {
    const element = await shown(wrong, 'findings="mark"');
    element.isolated = true;
    await element.updateComplete;
    expect(described(total(element))).to.include(sentence);
    expect(element.querySelectorAll('ul')).to.have.lengthOf(0);
  });

  it('are marked with a sign, not by colour alone', async () => {
    const element = await shown(wrong, 'findings="mark"');
    expect(getComputedStyle(total(element), '::after').content).to.include('≠');
    element.report = disputes([1, 0, 0, 0, 1], { chapters: { overview: '全年行政复议2件。' } });
    await element.updateComplete;
    expect(total(element).dataset.finding).to.equal('hint');
    expect(getComputedStyle(total(element), '::after').content).to.include('?');
  });

  it('mark exactly the cells that are wrong in a published report', async () => {
    const element = await shown(await reportFile('hongze-2023'), 'findings="mark"');
    expect(withMark(element, 'finding')).to.deep.equal([
      'disputes/reconsideration/total',
      'disputes/litigation.afterReconsideration/total',
    ]);
  });

  it('are listed on request, and what cannot be told with them', async () => {
    const report = disputes([1, 0, 0, 0, 3], {
      tables: { disputes: { reconsideration: [1, 0, 0, 0, 3], litigation: { direct: ['约', 0, 0, 0, 1] } } },
    });
    const element = await shown(report, 'findings="list"');
    expect(listIn(element)!.checkVisibility()).to.equal(true);
    expect([...listIn(element)!.children].map(({ textContent }) => textContent.split(' — ')[0])).to.deep.equal([
      '错误 行政复议 · 总计',
      '无法核算 行政诉讼 未经复议直接起诉 · 总计',
    ]);
    expect(withMark(element, 'finding')).to.deep.equal(['disputes/reconsideration/total']);
  });

  it('are no list where there are none', async () => {
    const element = await shown(right, 'findings="list"');
    expect(listIn(element)!.checkVisibility()).to.equal(false);
  });

  it('describe both wrong sums of one cell', async () => {
    const element = await shown(
      { year: 2024, tables: { requests: { received: [1], results: { granted: [1, 0, 0, 0, 0, 0, 1], total: [1, 0, 0, 0, 0, 0, 3] } } } },
      'findings="mark"',
      'request-outcome-matrix',
    );
    const cell = cellAt(element, 'requests/results.total/total');
    expect(described(cell).match(/总计 3/g)).to.have.lengthOf(2);
    const ids = [...element.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('describe each of several tables on a page by its own', async () => {
    const other = disputes([1, 0, 0, 0, 9]);
    const page = show<HTMLElement>('<div>' + '<review-litigation-table findings="mark"></review-litigation-table>'.repeat(3) + '</div>');
    const tables = [...page.children] as DisclosureTable[];
    [wrong, wrong, other].forEach((report, index) => (tables[index]!.report = report));
    for (const table of tables) await table.updateComplete;
    for (const table of tables) {
      const description = total(table).getAttribute('aria-describedby')!;
      expect(document.querySelectorAll(`#${CSS.escape(description)}`)).to.have.lengthOf(1);
      expect(table.contains(document.getElementById(description))).to.equal(true);
    }
    expect(described(total(tables[2]!))).to.include('实为 9');
  });

  it('follow a live report, and the cell that is looked at stays so', async () => {
    const element = await shown(right, 'findings="mark"');
    focus(total(element));
    expect(withMark(element, 'finding')).to.deep.equal([]);
    element.report = wrong;
    await element.updateComplete;
    expect(withMark(element, 'finding')).to.deep.equal(['disputes/reconsideration/total']);
    expect(focused()).to.equal('disputes/reconsideration/total');
    expect(partText(element, 'lens')).to.equal(`总计 · 行政复议 3件 — ${sentence}`);
    element.report = right;
    await element.updateComplete;
    expect(withMark(element, 'finding')).to.deep.equal([]);
    expect(listIn(element)!.children).to.have.lengthOf(0);
  });

  it('are told in the language of the page', async () => {
    const element = await shown(wrong, 'findings="mark" lang="en"');
    expect(described(total(element)))
      .to.include('Error')
      .and.to.include('should be 1, is 3, off by 2');
    expect(partText(element, 'lens')).to.match(/^Point at/);
  });

  for (const attributes of ['findings="mark"', 'findings="list"', 'findings="list" isolated']) {
    it(`are clean for axe with ${attributes}`, async () => {
      const element = await shown(wrong, attributes);
      focus(total(element));
      expect(await violations(element.parentElement!)).to.deep.equal([]);
    });
  }
});

const ways: { name: string; look: (cell: HTMLElement) => void }[] = [
  { name: 'pointed at', look: (cell) => void cell.dispatchEvent(new Event('pointerover', { bubbles: true })) },
  { name: 'focused', look: (cell) => focus(cell) },
  { name: 'clicked', look: (cell) => cell.click() },
];

describe('the lens', () => {
  for (const { name, look } of ways) {
    it(`lights up what a total is made of when it is ${name}`, async () => {
      const element = await shown(right, 'findings="mark"');
      expect(partText(element, 'lens')).to.equal(hint);
      look(total(element));
      expect(withMark(element, 'lens', 'addend')).to.deep.equal(
        ['upheld', 'corrected', 'other', 'pending'].map((column) => `disputes/reconsideration/${column}`),
      );
      expect(withMark(element, 'lens', 'total')).to.deep.equal(['disputes/reconsideration/total']);
      expect(partText(element, 'lens')).to.equal('总计 · 行政复议 3件 — 结果维持 1 + 结果纠正 0 + 其他结果 0 + 尚未审结 2 = 总计 3，相符');
    });
  }

  it('describes the cell that is looked at by what it says, and that cell alone', async () => {
    const element = await shown(right, 'findings="mark"');
    for (const address of ['disputes/reconsideration/total', 'disputes/litigation.direct/total']) {
      focus(cellAt(element, address));
      const cells = [...element.querySelectorAll('td[aria-description]')];
      expect(cells.map((cell) => cell.getAttribute('data-address'))).to.deep.equal([address]);
      expect(cells[0]!.getAttribute('aria-description')).to.equal(partText(element, 'lens'));
    }
    element.findings = 'off';
    await element.updateComplete;
    expect(element.querySelector('td[aria-description]')).to.equal(null);
  });

  it('says of a wrong total what it should be', async () => {
    const element = await shown(wrong, 'findings="mark"');
    focus(total(element));
    expect(partText(element, 'lens')).to.equal(`总计 · 行政复议 3件 — ${sentence}`);
  });

  it('lights up both sides of the form’s balance', async () => {
    const report = {
      year: 2024,
      tables: { requests: { received: [2], carriedIn: [1], results: { granted: [1], total: [1] }, carriedOut: [2] } },
    };
    const element = await shown(report, 'findings="mark"', 'request-outcome-matrix');
    focus(cellAt(element, 'requests/carriedOut/natural'));
    expect(withMark(element, 'lens', 'addend')).to.deep.equal(['requests/received/natural', 'requests/carriedIn/natural']);
    expect(withMark(element, 'lens', 'total')).to.deep.equal(['requests/results.total/natural', 'requests/carriedOut/natural']);
  });

  it('says what is wrong with a cell that is no sum', async () => {
    const element = await shown({ year: 2024, tables: { proactive: { licensing: [-3] } } }, 'findings="mark"');
    element.section = 'proactive';
    await element.updateComplete;
    focus(cellAt(element, 'proactive/licensing/decisions'));
    expect(partText(element, 'lens')).to.equal('本年处理决定数量 · 行政许可 -3 — 应为不小于 0 的整数，实为 -3');
  });

  it('says nothing where nothing can be looked at', async () => {
    const element = await shown({ year: 2024, tables: { proactive: { licensing: [3] } } }, 'findings="mark"');
    element.section = 'proactive';
    await element.updateComplete;
    expect(partText(element, 'lens')).to.equal('');
    expect(element.shadowRoot!.querySelector('[part=lens]')!.checkVisibility()).to.equal(false);
  });

  it('goes back to the focused total when the pointer leaves another', async () => {
    const element = await shown(right, 'findings="mark"');
    const other = cellAt(element, 'disputes/litigation.direct/total');
    focus(total(element));
    other.dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(withMark(element, 'lens', 'total')).to.deep.equal(['disputes/litigation.direct/total']);
    other.dispatchEvent(new Event('pointerout', { bubbles: true }));
    expect(withMark(element, 'lens', 'total')).to.deep.equal(['disputes/reconsideration/total']);
    total(element).blur();
    heard('focusout', total(element));
    expect(withMark(element, 'lens')).to.deep.equal([]);
    expect(partText(element, 'lens')).to.equal(hint);
  });

  const press = (key: string, more: KeyboardEventInit = {}): boolean =>
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

  it('is one tab stop, and the arrow keys go from total to total', async () => {
    const element = await shown(right, 'findings="mark"');
    const totals = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'].map((row) => `disputes/${row}/total`);
    expect(tabStops(element)).to.deep.equal([totals[0]]);
    focus(total(element));
    const steps = [
      { key: 'ArrowRight', to: 1 },
      { key: 'ArrowDown', to: 2 },
      { key: 'ArrowRight', to: 2 },
      { key: 'ArrowLeft', to: 1 },
      { key: 'ArrowUp', to: 0 },
    ];
    for (const { key, to } of steps) {
      press(key);
      heard('focusin', document.activeElement!);
      expect(focused(), key).to.equal(totals[to]);
      expect(withMark(element, 'lens', 'total'), key).to.deep.equal([totals[to]]);
      expect(tabStops(element), key).to.deep.equal([totals[to]]);
    }
    focus(cellAt(element, totals[2]!));
    expect(tabStops(element)).to.deep.equal([totals[2]]);
  });

  it('leaves keys to the browser that are not its own', async () => {
    const element = await shown(right, 'findings="mark"');
    focus(total(element));
    expect(press('ArrowRight', { altKey: true })).to.equal(true);
    expect(press('Home')).to.equal(true);
    expect(focused()).to.equal('disputes/reconsideration/total');
    expect(press('ArrowRight')).to.equal(false);
  });

  it('and the marks are not printed', async () => {
    const element = await shown(wrong, 'findings="mark"');
    focus(total(element));
    const lens = element.shadowRoot!.querySelector('[part=lens]')!;
    const plain = getComputedStyle(cellAt(element, 'disputes/litigation.direct/other'));
    await emulateMedia({ media: 'print' });
    try {
      expect(lens.checkVisibility()).to.equal(false);
      for (const cell of [total(element), cellAt(element, 'disputes/reconsideration/upheld')]) {
        const { backgroundColor, boxShadow, fontWeight } = getComputedStyle(cell);
        expect({ backgroundColor, boxShadow, fontWeight }).to.deep.equal({
          backgroundColor: plain.backgroundColor,
          boxShadow: plain.boxShadow,
          fontWeight: plain.fontWeight,
        });
        expect(getComputedStyle(cell, '::after').content).to.equal('none');
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
