import { expect } from 'chai';
import '../../src/define/index.js';
import type { DisclosureTable } from '../../src/index.js';
import { reportFile } from '../fixtures.js';
import { violations } from './axe.js';
import { bare, cellAt, described, disputes, focus, focused, listIn, right, sentence, shown, total, withMark, wrong } from './checked.js';
import { partText, show } from './page.js';

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
      {
        year: 2024,
        tables: { requests: { received: { natural: 1 }, results: { granted: [1, 0, 0, 0, 0, 0, 1], total: [1, 0, 0, 0, 0, 0, 3] } } },
      },
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

  for (const [findings, folded] of [
    ['off', true],
    ['mark', false],
    ['list', false],
  ] as const) {
    it(`${folded ? 'off' : findings}: a total of 0 that is wrong is ${folded ? '' : 'not '}folded away in a list to read`, async () => {
      const report = { year: 2024, tables: { disputes: { reconsideration: [1, 0, 0, 0, 0] } } };
      const element = await shown(report, `view="list" findings="${findings}"`);
      const numbers = [...element.shadowRoot!.querySelectorAll('[part=list] dl > div')];
      const total = numbers.find((number) => /总计.*0/s.test(number.textContent));
      expect(total!.closest('details') !== null).to.equal(folded);
    });
  }
});
