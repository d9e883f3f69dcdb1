import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.js';
import { cellAt, focus, focused, heard, hint, right, sentence, shown, tabStops, total, withMark, wrong } from './checked.js';
import { partText } from './page.js';

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
      tables: {
        requests: {
          received: { natural: 2 },
          carriedIn: { natural: 1 },
          results: { granted: { natural: 1 }, total: { natural: 1 } },
          carriedOut: { natural: 2 },
        },
      },
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
