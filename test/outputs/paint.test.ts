import { expect } from 'chai';
import { layout, type DisclosureTable, type Grid } from '../../src/index.js';
import { paint, hydrate } from '../../src/outputs/paint.js';
import { harmful } from '../elements/page-edits.js';
import { reportOf } from '../elements/seen.js';
import { report, type OfficialRow } from '../fixtures.js';
import { blank, equalsOfficial } from '../official.js';

/** The rows of a blank table, read back from the table in the page. */
function painted(edition: string, table: string): OfficialRow[] {
  const grid = layout(report({ year: 2020, edition, tables: blank }), table)!;
  return [...paint(grid, document).rows].map((row) => [...row.cells].map((cell) => [cell.textContent, cell.colSpan, cell.rowSpan]));
}

describe('the form as it is painted', () => {
  equalsOfficial(painted);
});

describe('a table that stands in the page already', () => {
  const grids = [1, 2].map((version) => {
    const json = reportOf('requests', (place) => (place % 4 ? place : place + version * 1000));
    return layout(report(json), 'requests')!;
  }) as [Grid, Grid];

  for (const { name, act } of harmful) {
    it(`is taken over whole, or not at all, where a script ${name}`, () => {
      const [before, grid] = grids;
      const standing = paint(before, document);
      const painted = paint(grid, document);
      const page = document.createElement('div');
      page.append(standing);
      // What the page does, it does to the table: it needs no tag around it.
      act(page as Element as DisclosureTable, 3);
      const changed = standing.cloneNode(true);
      const isTaken = hydrate(standing, painted);
      expect(standing.isEqualNode(isTaken ? painted : changed)).to.equal(true);
    });
  }

  it('is taken over where only its figures are others', () => {
    const [before, grid] = grids;
    const standing = paint(before, document);
    expect(hydrate(standing, paint(grid, document))).to.equal(true);
    expect(standing.isEqualNode(paint(grid, document))).to.equal(true);
  });
});
