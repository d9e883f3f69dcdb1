/** A tag shows what stands in it from its first moment: portals print by putting markup in and calling `print` in the same turn. */
import { expect } from 'chai';
import '../../src/define/index.js';
import { toHTML } from '../../src/index.js';
import { report } from '../fixtures.js';
import { cellsOf, loaded, show } from './page.js';

const whole = report({
  year: 2024,
  agency: '某县',
  tables: {
    proactive: { rules: [1, 2, 3] },
    requests: { received: [5, 0, 0, 0, 0, 0, 5] },
    disputes: { reconsideration: [7, 0, 0, 0, 7] },
  },
  notes: { requests: '注：含上年' },
});

/** Each tag as a page writes it, and whether its table is in the page. */
const tags = [
  { name: 'a table rendered beforehand', html: toHTML(whole, { table: 'requests' }), figures: 175 },
  { name: 'a whole report rendered beforehand', html: toHTML(whole), figures: 200 },
  {
    name: 'a table as somebody pasted it',
    html: '<disclosure-table><table><tr><td data-address>1</td></tr></table></disclosure-table>',
    figures: 1,
  },
];

const inSight = (element: Element): HTMLElement[] => cellsOf(element).filter((cell) => cell.getClientRects().length > 0);

describe('a tag that is put into the page', () => {
  for (const { name, html, figures } of tags) {
    it(`shows every figure in the same turn: ${name}`, () => {
      expect(inSight(show(html))).to.have.lengthOf(figures);
    });
  }

  it('shows them where the page puts back what it has shown', async () => {
    const element = show('<request-outcome-matrix></request-outcome-matrix>');
    element.report = whole;
    await loaded(element);
    expect(inSight(show(element.outerHTML))).to.have.lengthOf(175);
  });

  it('shows the remark with its table', () => {
    expect(show(tags[0]!.html).querySelector('.disclosure-note')!.getClientRects()).not.to.have.lengthOf(0);
  });

  it('has no slot left over from before its first update', async () => {
    const element = show(tags[0]!.html);
    await element.updateComplete;
    const names = [...element.shadowRoot!.querySelectorAll('slot')].map(({ name }) => name);
    expect(names).to.deep.equal([...new Set(names)]);
  });
});
