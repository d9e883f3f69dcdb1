import { expect } from 'chai';
import fc from 'fast-check';
import { check, equationsOf, explain, locales, placesOf, read, type Finding, type Report } from '../../src/index.js';
import edition2014 from '../../src/editions/2014.js';
import { reportFile, type ReportName } from '../fixtures.js';

type Json = Record<string, unknown>;

const report = async (name: ReportName): Promise<Report> => read(await reportFile(name)) as Report;
const brief = ({ rule, state, total }: Finding): string => `${rule} ${state} ${total.map(({ address }) => address).join(' + ')}`;
const errors = (one: Report, last?: Report): string[] =>
  check(one, last)
    .findings.filter(({ kind }) => kind === 'error')
    .map(brief);

const consistent = [
  'huaian-2024',
  'jiaxing-jingxinju-2020',
  'shanghai-bangongting-2025',
  'shuyang-2025',
  'suqian-2023',
  'suqian-2024',
] as const;

describe('check', () => {
  for (const name of consistent) {
    it(`finds nothing wrong in ${name}`, async () => {
      const { findings, unknown, checked } = check(await report(name));
      expect(findings.filter(({ kind }) => kind === 'error')).to.deep.equal([]);
      expect(unknown).to.deep.equal([]);
      expect(checked).to.be.above(10);
    });
  }

  it('finds the two totals of Hongze’s disputes that are 0', async () => {
    expect(errors(await report('hongze-2023'))).to.deep.equal([
      'sum broken disputes/reconsideration/total',
      'sum broken disputes/litigation.afterReconsideration/total',
    ]);
  });

  it('says of Shanghai’s rows without a total that it is blank, and of their column that it cannot be told', async () => {
    const { findings, unknown } = check(await report('shanghai-bangongting-2019'));
    const rows = [
      'granted',
      'partial',
      'refused.stateSecret',
      'refused.internal',
      'refused.process',
      'refused.inquiry',
      'unavailable.notHeld',
      'unavailable.notCompiled',
      'unavailable.unclear',
      'notProcessed.petition',
      'notProcessed.repeat',
    ];
    expect(findings.map(brief)).to.deep.equal(rows.map((row) => `sum blank requests/results.${row}/total`));
    expect(unknown.map(brief)).to.deep.equal(['sum unknown requests/results.total/total']);
  });

  it('finds that Suqian’s 2024 continues its 2023', async () => {
    const { findings, checked } = check(await report('suqian-2024'), await report('suqian-2023'));
    expect(findings).to.deep.equal([]);
    expect(checked).to.be.above(check(await report('suqian-2024')).checked);
  });

  it('says nothing of cells that last year’s form did not have', () => {
    const before = read({ year: 2020, tables: { proactive: { rules: [0, 0, 11] }, requests: { carriedOut: { natural: 2 } } } }) as Report;
    const one = read({
      year: 2021,
      tables: { proactive: { rules: [2, 1, 12] }, requests: { carriedIn: { natural: 2 }, carriedOut: { natural: 2 } } },
    }) as Report;
    const { findings, unknown, checked } = check(one, before);
    expect([...findings, ...unknown].filter(({ rule }) => rule === 'continues')).to.deep.equal([]);
    expect(checked).to.equal(check(one).checked + 1);
  });

  it('counts a blank as 0 only beside a filled cell, and says so', () => {
    const one = read({ year: 2020, tables: { disputes: { reconsideration: [1, null, null, null, 2] } } }) as Report;
    expect(check(one).checked).to.equal(1);
    const [finding] = check(one).findings;
    expect(finding).to.include({ expected: 1, actual: 2, blanks: 3 });
    expect(explain(finding!, one.sheets.disputes!.table, locales[0])).to.include('空白按 0 计');
  });

  it('calls a sum with an unreadable part unknown, not wrong', () => {
    const one = read({ year: 2020, tables: { disputes: { reconsideration: ['约3', 0, 0, 0, 2] } } }) as Report;
    expect(check(one).findings).to.deep.equal([]);
    expect(check(one).unknown.map(brief)).to.deep.equal(['sum unknown disputes/reconsideration/total']);
    expect(check(one).checked).to.equal(0);
  });

  it('finds a total that stands alone over blank parts', () => {
    const one = read({ year: 2020, tables: { disputes: { reconsideration: [null, null, null, null, 2] } } }) as Report;
    expect(check(one).findings).to.have.lengthOf(1);
    expect(check(one).findings[0]).to.include({ rule: 'sum', state: 'broken', expected: 0, actual: 2, blanks: 4 });
  });

  it('says that a total is blank only where it is the one that is asked for', () => {
    const results = { granted: [1, 0, 0, 0, 0, 0, 1], total: [null, 0, 0, 0, 0, 0, 1] };
    const one = read({
      year: 2024,
      tables: { requests: { received: [3, 0, 0, 0, 0, 0, 3], results, carriedOut: { natural: 1 } } },
    }) as Report;
    const first = check(one).findings.filter(({ total }) => total[0]!.address.endsWith('/natural'));
    expect(first.map(brief)).to.deep.equal([
      'sum blank requests/results.total/natural',
      'balance broken requests/results.total/natural + requests/carriedOut/natural',
    ]);
  });

  it('takes what computers make of decimals for what was written, and no more', () => {
    const sums = (total: number) =>
      check(read({ year: 2020, tables: { disputes: { reconsideration: [0.1, 0.2, 0, 0, total] } } }) as Report).findings.filter(
        ({ rule }) => rule === 'sum',
      );
    expect(0.1 + 0.2).not.to.equal(0.3);
    expect(sums(0.3)).to.deep.equal([]);
    expect(sums(0.300002)).to.have.lengthOf(1);
  });

  it('lists errors before hints, whatever their order in the form', () => {
    const tables = { proactive: { rules: [1, 3, 2], licensing: { previous: -1 } }, disputes: { reconsideration: [1, 0, 0, 0, 2] } };
    const { findings } = check(read({ year: 2020, tables }) as Report);
    expect(findings.map(({ kind, rule }) => `${kind} ${rule}`)).to.deep.equal(['error count', 'error sum', 'hint part']);
  });

  it('calls a sum whose total is unreadable unknown, not blank', () => {
    const one = read({ year: 2020, tables: { disputes: { reconsideration: [3, 0, 0, 0, '约3'] } } }) as Report;
    expect(check(one).unknown.map(brief)).to.deep.equal(['sum unknown disputes/reconsideration/total']);
  });
});

describe('a number changed in a consistent report', () => {
  it('breaks every equation over that number, and only those', async () => {
    const names = ['suqian-2024', 'huaian-2024', 'shuyang-2025', 'shanghai-bangongting-2025'] as const;
    const reports = await Promise.all(names.map(report));
    fc.assert(
      fc.property(
        fc.constantFrom(...reports),
        fc.constantFrom('requests', 'disputes'),
        fc.nat(),
        fc.integer({ min: 1, max: 1e6 }),
        (one, key, pick, more) => {
          const sheet = one.sheets[key]!;
          const place = pick % sheet.cells.length;
          const cells = sheet.cells.map((cell, index) => (index === place ? Number(cell) + more : cell));
          const changed: Report = { ...one, sheets: { ...one.sheets, [key]: { ...sheet, cells } } };
          const over = equationsOf(sheet.table).filter(
            ({ left, right }) => !left[0]!.last && [...left, ...right].some((term) => term.place === place),
          );
          const addresses = placesOf(sheet.table).map(({ address }) => address);
          const expected = over.map(({ rule, right }) => `${rule} broken ${right.map((term) => addresses[term.place]).join(' + ')}`);
          expect(errors(changed).sort()).to.deep.equal(expected.sort());
          expect(expected.length).to.be.above(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the statistics of the 2014 edition', () => {
  const statistics = (requests: Json): Report =>
    read({ year: 2017, edition: '2014', tables: { statistics: { requests, complaints: [1] } } }, { editions: [edition2014] }) as Report;
  const broken: { name: string; requests: Json; finds: string[] }[] = [
    { name: 'channels that do not add up', requests: { received: { total: [3], online: [1], letter: [1] } }, finds: ['received'] },
    { name: 'channels that add up', requests: { received: { total: [2], online: [1], letter: [1] } }, finds: [] },
    {
      name: 'refusals counted once, by their total',
      requests: { answered: { total: [5], granted: [2], refused: { total: [3], stateSecret: [1], privacy: [2] } } },
      finds: [],
    },
    {
      name: 'refusals whose reasons do not add up',
      requests: { answered: { total: [5], granted: [2], refused: { total: [3], stateSecret: [1] } } },
      finds: ['answered.refused'],
    },
  ];
  for (const { name, requests, finds } of broken) {
    it(`${finds.length ? 'finds' : 'accepts'} ${name}`, () => {
      expect(errors(statistics(requests))).to.deep.equal(finds.map((row) => `sum broken statistics/requests.${row}.total/count`));
    });
  }

  it('does not hold the disclosed information to be the sum of its kinds', () => {
    const rows = { proactive: { disclosed: { total: [9], normativeDocuments: [1] } } };
    expect(errors(read({ year: 2017, tables: { statistics: rows } }, { editions: [edition2014] }) as Report)).to.deep.equal([]);
  });
});
