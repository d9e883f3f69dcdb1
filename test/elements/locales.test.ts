/** The languages that a portal hands over, as a table shows them: its words, and from which side it is read. */
import { expect } from 'chai';
import '../../src/define/index.js';
import { addPart, locales, read, type Locale, type Report } from '../../src/index.js';
import { bo, mnCyrl, ug } from '../../src/locales/structure.js';
import { loaded, show, tableIn } from './page.js';

const report = read({ year: 2024, agency: '某市', tables: { requests: { received: [1, 2, 3, 4, 5, 6, 21] } } }) as Report;

const known = (...more: Locale[]): [Locale, ...Locale[]] => [...locales, ...more] as [Locale, ...Locale[]];

describe('a language that a portal completes', () => {
  for (const { tag, ...rest } of [ug, bo, mnCyrl]) {
    it(`shows the official wording in ${tag} where the portal has none, and the portal's where it has`, async () => {
      const element = show(`<request-outcome-matrix lang="${tag}"></request-outcome-matrix>`);
      element.locales = known({ tag, ...rest, labels: { 自然人: 'one', 总计: 'all' } });
      element.report = report;
      await loaded(element);
      const headers = [...tableIn(element)!.querySelectorAll('th')].map(({ textContent }) => textContent);
      expect(headers).to.include.members(['one', 'all', '商业企业']).and.not.include('自然人');
    });
  }

  it('can be added to those of the whole page', async () => {
    addPart({ name: 'ug', locales: [{ tag: 'ug', direction: 'rtl', labels: { 总计: 'all' } }] });
    const element = show('<request-outcome-matrix lang="ug" view="table"></request-outcome-matrix>');
    try {
      element.report = report;
      await loaded(element);
      const table = tableIn(element)!;
      expect([table.lang, table.dir]).to.deep.equal(['ug', 'rtl']);
      const headers = [...table.querySelectorAll('th')].map(({ textContent }) => textContent);
      expect(headers).to.include.members(['all', '自然人']);
    } finally {
      element.remove();
    }
  });
});

describe('a table from right to left', () => {
  for (const isolated of ['', 'isolated']) {
    it(`begins at the right${isolated && ', isolated too'}`, async () => {
      const element = show(`<request-outcome-matrix lang="ug" view="table" ${isolated}></request-outcome-matrix>`);
      element.locales = known(ug);
      element.report = report;
      await loaded(element);
      const table = tableIn(isolated ? element.shadowRoot! : element)!;
      expect(table.dir).to.equal('rtl');
      expect(getComputedStyle(table).direction).to.equal('rtl');
      const row = table.querySelector('tbody tr')!;
      const lefts = [...row.children].map((cell) => cell.getBoundingClientRect().left);
      expect(lefts).to.deep.equal([...lefts].sort((one, other) => other - one));
      const label = row.querySelector('th')!;
      expect(Math.abs(label.getBoundingClientRect().right - table.getBoundingClientRect().right)).to.be.below(2);
      expect(getComputedStyle(label).textAlign).to.equal('start');
    });
  }
});
