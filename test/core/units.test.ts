import { expect } from 'chai';
import { checkUnits, explain, locales, read, type Report } from '../../src/index.js';
import { report, reportFile } from '../fixtures.js';

const of = (reconsideration: unknown, agency?: string): Report =>
  report({ year: 2024, ...(agency && { agency }), tables: { disputes: { reconsideration } } });

const total = 'disputes/reconsideration/total';

describe('a parent and its units', () => {
  it('agree where the parent is its only unit', async () => {
    const parent = report(await reportFile('shuyang-2025'));
    expect(checkUnits(parent, [parent])).to.deep.equal([]);
    expect(checkUnits(parent, [parent, parent]).length).to.be.above(0);
  });

  it('do not, where a cell is not the sum of theirs: with each unit by name and blanks as 0', () => {
    const found = checkUnits(of([1, 0, 0, 0, 9]), [of([1, 0, 0, null, 2], '甲局'), of([0, 0, 0, null, 3])]);
    expect(found).to.deep.equal([
      {
        rule: 'units',
        kind: 'hint',
        state: 'broken',
        addends: [
          { address: total, value: 2, of: '甲局' },
          { address: total, value: 3, of: '2024' },
        ],
        total: [{ address: total, value: 9 }],
        expected: 5,
        actual: 9,
        blanks: 0,
      },
    ]);
    expect(explain(found[0]!, of([]).sheets['disputes']!.table, locales[0])).to.equal('甲局 2 + 2024 3 = 总计 9：应为 5，实为 9，相差 4');
  });

  const cases: { name: string; parent: unknown; units: unknown[]; finds: { expected: number; actual: number; blanks: number }[] }[] = [
    { name: 'blank everywhere', parent: [], units: [[], []], finds: [] },
    { name: 'blank here and 0 there', parent: [], units: [[0, 0, 0, 0, 0], []], finds: [] },
    { name: 'blank in one unit', parent: { total: 2 }, units: [{ total: 2 }, []], finds: [] },
    { name: 'blank in the parent', parent: [], units: [{ total: 1 }, { total: 1 }], finds: [{ expected: 2, actual: 0, blanks: 1 }] },
    { name: 'blank in a unit', parent: { total: 3 }, units: [{ total: 1 }, []], finds: [{ expected: 1, actual: 3, blanks: 1 }] },
    { name: 'unreadable in the parent', parent: { total: '约3' }, units: [{ total: 1 }], finds: [] },
    { name: 'unreadable in a unit', parent: { total: 3 }, units: [{ total: '约1' }, { total: 1 }], finds: [] },
    { name: 'decimals', parent: { total: 0.3 }, units: [{ total: 0.1 }, { total: 0.2 }], finds: [] },
  ];
  for (const { name, parent, units, finds } of cases) {
    it(`${finds.length ? 'differ' : 'do not differ'} where a cell is ${name}`, () => {
      const found = checkUnits(
        of(parent),
        units.map((unit) => of(unit)),
      );
      expect(found.map(({ expected, actual, blanks }) => ({ expected, actual, blanks }))).to.deep.equal(finds);
    });
  }

  it('are not compared in a cell that a unit does not have', () => {
    const parent = of([1, 0, 0, 0, 1]);
    expect(checkUnits(parent, [parent, report({ year: 2024, tables: {} })])).to.deep.equal([]);
    expect(checkUnits(parent, [parent, report({ year: 2024, tables: { disputes: {} } })])).to.deep.equal([]);
    const before = read({ year: 2020, tables: { proactive: { procurement: { projects: 1 } } } }) as Report;
    expect(checkUnits(before, [report({ year: 2024, tables: { proactive: {} } })])).to.deep.equal([]);
  });
});
