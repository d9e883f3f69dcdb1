/** The lens where the page has changed the table since it was painted: it lights up and describes the right cells, or none. */
import { expect } from 'chai';
import '../../src/define/index.js';
import type { DisclosureTable } from '../../src/index.js';
import { hint, right, shown, withMark } from './checked.js';
import { partText, show, tableIn } from './page.js';
import { harmful } from './page-edits.js';

/** What the lens lights up and says, when a cell is pointed at. */
function lens(element: DisclosureTable, cell: HTMLElement): { lit: string[]; says: string } {
  cell.dispatchEvent(new Event('pointerover', { bubbles: true }));
  const seen = { lit: withMark(element, 'lens'), says: partText(element, 'lens') };
  cell.dispatchEvent(new Event('pointerout', { bubbles: true }));
  return seen;
}

/** The cells of the table itself, without those of a table inside one of them. */
const cellsIn = (element: DisclosureTable): HTMLElement[] =>
  [...tableIn(element)!.rows].flatMap(({ cells }) => [...cells].filter(({ localName }) => localName === 'td'));

const addressOf = ({ dataset }: HTMLElement): string => dataset['address'] ?? '';

describe('the lens in a page that changes the table', () => {
  let expected: Map<string, ReturnType<typeof lens>>;

  before(async () => {
    const element = await shown(right, 'findings="mark"');
    expected = new Map(cellsIn(element).map((cell) => [addressOf(cell), lens(element, cell)]));
    expect([...expected.values()].filter(({ lit }) => lit.length)).to.have.lengthOf(3);
    show('');
  });

  for (const { name, act } of harmful) {
    it(`says of no cell what is another’s, where a script ${name}`, async () => {
      const element = await shown(right, 'findings="mark"');
      act(element, 3);
      for (const cell of cellsIn(element)) {
        const { lit, says } = lens(element, cell);
        const { lit: own, says: sentence } = expected.get(addressOf(cell)) ?? { lit: [], says: hint };
        expect(own).to.include.members(lit);
        expect([hint, sentence]).to.include(says);
      }
      expect(withMark(element, 'lens')).to.deep.equal([]);
    });

    it(`has the whole table before it, where it comes after a script ${name}`, async () => {
      const element = await shown(right, '');
      act(element, 3);
      element.findings = 'mark';
      await element.updateComplete;
      const cells = cellsIn(element);
      expect(new Map(cells.map((cell) => [addressOf(cell), lens(element, cell)]))).to.deep.equal(expected);
    });
  }
});
