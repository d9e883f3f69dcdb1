import { expect } from 'chai';
import { isNumber } from '../../src/core/grid.js';
import { gridOf } from '../../src/core/layout.js';
import { editions, layout, locales, placesOf, toHTML } from '../../src/index.js';
import { report, type OfficialRow } from '../fixtures.js';
import { blank, equalsOfficial } from '../official.js';

/** The grid of a blank table, in the form that the official tables were transcribed to. */
function laidOut(edition: string, table: string): OfficialRow[] {
  const { form } = layout(report({ year: 2020, edition, tables: blank }), table)!;
  return [...form.head, ...form.groups.flat()].map(({ cells }) =>
    cells.map((cell) => (isNumber(cell) ? ['', cell.colspan, 1] : [cell.text, cell.colspan, cell.rowspan])),
  );
}

describe('the form as it is laid out', () => {
  equalsOfficial(laidOut);
});

describe('the columns of a table', () => {
  const cases = [
    { table: 'proactive', groups: [1, 3], says: 'labels and numbers' },
    { table: 'requests', groups: [3, 1, 5, 1], says: 'the organisations as one group' },
    { table: 'disputes', groups: [5, 5, 5], says: 'each group of outcomes' },
  ];
  for (const { table, groups, says } of cases) {
    it(`are grouped in ${table}: ${says}`, () => {
      const { form } = layout(report({ year: 2023, tables: blank }), table)!;
      expect(form.columns.map((widths) => widths.length)).to.deep.equal(groups);
      const sum = form.columns.flat().reduce((total, percent) => total + percent, 0);
      expect(sum).to.be.closeTo(100, 0.1);
    });
  }
});

describe('laying out', () => {
  it('gives the same form for the same table and language, so that pages build it once', () => {
    const grid = (year: number) => layout(report({ year, edition: '2021', tables: blank }), 'requests')!;
    expect(grid(2022).form).to.equal(grid(2023).form);
  });

  it('has no grid for a table that the report does not have', () => {
    const bare = report({ year: 2023, tables: { requests: {} } });
    expect(layout(bare, 'disputes')).to.equal(undefined);
    expect(layout(bare, 'toString')).to.equal(undefined);
  });

  it('prints a blank cell as it is asked to, and 0 always as 0', () => {
    const some = report({ year: 2023, tables: { proactive: { rules: [0, null, 1] } } });
    const first = (blank?: 'blank' | 'zero' | 'dash') => layout(some, 'proactive', blank && { blank })!.printed.slice(0, 3);
    expect(first()).to.deep.equal(['0', '', '1']);
    expect(first('blank')).to.deep.equal(['0', '', '1']);
    expect(first('zero')).to.deep.equal(['0', '0', '1']);
    expect(first('dash')).to.deep.equal(['0', '—', '1']);
  });

  it('needs no report: a sheet may be anybody’s', () => {
    const [table] = editions[0]!.tables.filter(({ key }) => key === 'disputes');
    const sheet = { table: table!, cells: placesOf(table!).map((_, place) => place), note: '注' };
    const grid = gridOf(sheet, { of: '某市2019—2023年度', prefix: '2019-2023/某市/' }, locales[0]);
    expect(grid.form).to.equal(layout(report({ year: 2020, tables: blank }), 'disputes')!.form);
    expect(grid.printed).to.deep.equal(sheet.cells.map(String));
    expect([grid.of, grid.prefix, grid.note]).to.deep.equal(['某市2019—2023年度', '2019-2023/某市/', '注']);
    expect(toHTML(grid)).to.include('<span class="disclosure-of">某市2019—2023年度</span>');
  });
});
