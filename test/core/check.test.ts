import { expect } from 'chai';
import fc from 'fast-check';
import { check, equationsOf, explain, locales, placesOf, read, type Finding, type Report } from '../../src/index.js';
import edition2014 from '../../src/editions/2014.js';
import { checkUnits } from '../../src/core/units.js';

type Json = Record<string, unknown>;

const file = async (name: string): Promise<Json> =>
  (await fetch(new URL(`../../stories/reports/${name}.json`, import.meta.url))).json() as Promise<Json>;
const report = async (name: string): Promise<Report> => read(await file(name)) as Report;
const brief = ({ rule, state, total }: Finding): string => `${rule} ${state} ${total.map(({ address }) => address).join(' + ')}`;
const errors = (one: Report, last?: Report): string[] =>
  check(one, last)
    .findings.filter(({ kind }) => kind === 'error')
    .map(brief);

const consistent = ['huaian-2024', 'jiaxing-jingxinju-2020', 'shanghai-bangongting-2025', 'shuyang-2025', 'suqian-2023', 'suqian-2024'];

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
    const before = read({ year: 2020, tables: { proactive: { rules: [0, 0, 11] }, requests: { carriedOut: [2] } } }) as Report;
    const one = read({ year: 2021, tables: { proactive: { rules: [2, 1, 12] }, requests: { carriedIn: [2], carriedOut: [2] } } }) as Report;
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

  it('calls a sum whose total is unreadable unknown, not blank', () => {
    const one = read({ year: 2020, tables: { disputes: { reconsideration: [3, 0, 0, 0, '约3'] } } }) as Report;
    expect(check(one).unknown.map(brief)).to.deep.equal(['sum unknown disputes/reconsideration/total']);
  });
});

/** Each rule with figures that break it and figures that keep it. */
const rules: { rule: string; breaks: Json; keeps: Json; last?: Json; text?: string }[] = [
  {
    rule: 'balance',
    breaks: { year: 2024, tables: { requests: { received: [2], results: { granted: [1], total: [1] } } } },
    keeps: { year: 2024, tables: { requests: { received: [2], results: { granted: [1], total: [1] }, carriedOut: [1] } } },
  },
  {
    rule: 'sum',
    breaks: { year: 2024, tables: { disputes: { reconsideration: [1, 1, 1, 1, 3] } } },
    keeps: { year: 2024, tables: { disputes: { reconsideration: [1, 1, 1, 1, 4] } } },
    text: '结果维持 1 + 结果纠正 1 + 其他结果 1 + 尚未审结 1 = 总计 3：应为 4，实为 3，相差 1',
  },
  {
    rule: 'count',
    breaks: { year: 2024, tables: { proactive: { licensing: [-1] } } },
    keeps: { year: 2020, tables: { proactive: { licensing: [1, -1, 1] } } },
    text: '应为不小于 0 的整数，实为 -1',
  },
  {
    rule: 'count',
    breaks: { year: 2024, tables: { proactive: { licensing: [1.5] } } },
    keeps: { year: 2024, tables: { proactive: { fees: [1.5] } } },
    text: '应为不小于 0 的整数，实为 1.5',
  },
  {
    rule: 'money',
    breaks: { year: 2024, tables: { proactive: { fees: [-0.5] } } },
    keeps: { year: 2024, tables: { proactive: { fees: [0.5] } } },
    text: '金额不应小于 0，实为 -0.5',
  },
  {
    rule: 'part',
    breaks: { year: 2020, tables: { proactive: { rules: [1, 3, 2] } } },
    keeps: { year: 2020, tables: { proactive: { rules: [1, 2, 2] } } },
    text: '本年新公开数量 3 ≤ 对外公开总数量 2：不应超过 2，实为 3',
  },
  {
    rule: 'unlikely',
    breaks: { year: 2024, agency: { name: '某镇', level: '乡镇' }, tables: { proactive: { rules: [0, 0, 1] } } },
    keeps: { year: 2024, agency: { name: '某市', level: '市级' }, tables: { proactive: { rules: [0, 0, 1] } } },
  },
  {
    rule: 'continues',
    last: { year: 2023, tables: { requests: { carriedOut: [5, 0, 0, 0, 0, 0, 5] } } },
    breaks: { year: 2024, tables: { requests: { carriedIn: [4, 0, 0, 0, 0, 0, 5] } } },
    keeps: { year: 2024, tables: { requests: { carriedIn: [5, 0, 0, 0, 0, 0, 5] } } },
  },
  {
    rule: 'continues',
    last: { year: 2023, tables: { proactive: { rules: [0, 0, 11] } } },
    breaks: { year: 2024, tables: { proactive: { rules: [2, 1, 11] } } },
    keeps: { year: 2024, tables: { proactive: { rules: [2, 1, 12] } } },
    text: '上年现行有效件数 11 + 本年制发件数 2 − 本年废止件数 1 = 现行有效件数 11：应为 12，实为 11，相差 1',
  },
  {
    rule: 'continues',
    last: { year: 2019, tables: { proactive: { licensing: [10, '-2', 5] } } },
    breaks: { year: 2020, tables: { proactive: { licensing: [10, 0, 0] } } },
    keeps: { year: 2020, tables: { proactive: { licensing: [8, 0, 0] } } },
  },
  {
    rule: 'prose',
    breaks: { year: 2024, tables: { requests: { received: [3, 0, 0, 0, 0, 0, 3] } }, chapters: { overview: '全年收到依申请公开4件。' } },
    keeps: { year: 2024, tables: { requests: { received: [3, 0, 0, 0, 0, 0, 3] } }, chapters: { overview: '全年收到依申请公开3件。' } },
    text: '文中写作 4，表中为 3',
  },
];

describe('each rule', () => {
  for (const { rule, breaks, keeps, last, text } of rules) {
    it(`${rule} fires on ${JSON.stringify(breaks.tables)} and is silent on ${JSON.stringify(keeps.tables)}`, () => {
      const before = last && (read(last) as Report);
      const one = read(breaks) as Report;
      const fired = check(one, before).findings.filter((finding) => finding.rule === rule);
      expect(fired.length).to.be.above(0);
      const sentence = explain(fired[0]!, one.sheets[fired[0]!.total[0]!.address.split('/')[0]!]!.table, locales[0]);
      if (text) expect(sentence).to.equal(text);
      expect(sentence).not.to.match(/[{}]|undefined|NaN/);
      expect(check(read(keeps) as Report, before).findings.filter((finding) => finding.rule === rule)).to.deep.equal([]);
    });
  }

  it('says nothing of prose that gives two numbers, or a number of something else', () => {
    const tables = { requests: { received: [3, 0, 0, 0, 0, 0, 3] } };
    for (const overview of [
      '收到申请4件，新收5件。',
      '收到建议提案4件。',
      '收到举报投诉和信访4件。',
      '接到企业诉求26086条',
      '截至年底，收到申请4件。',
      '收到申请3件，其中新收4件。',
      '累计收到申请4件。',
      '网上收到申请4件。',
      '收到行政诉讼4件。',
      '收到申请4件（含上年结转1件）。',
    ]) {
      expect(
        check(read({ year: 2024, tables, chapters: { overview } }) as Report).findings.filter(({ rule }) => rule === 'prose'),
        overview,
      ).to.deep.equal([]);
    }
  });

  it('units fires where a parent is not the sum of its units, and passes over what a unit does not have', async () => {
    const unit = await report('shuyang-2025');
    expect(checkUnits(unit, [unit])).to.deep.equal([]);
    const found = checkUnits(unit, [unit, unit]);
    expect(found.length).to.be.above(0);
    expect(found[0]!.rule).to.equal('units');
    expect(explain(found[0]!, unit.sheets.proactive!.table, locales[0])).to.include('沭阳县人民政府');
    expect(checkUnits(unit, [unit, read({ year: 2025, tables: {} }) as Report])).to.deep.equal([]);
  });
});

describe('a number changed in a consistent report', () => {
  it('breaks every equation over that number, and only those', async () => {
    const names = ['suqian-2024', 'huaian-2024', 'shuyang-2025', 'shanghai-bangongting-2025'];
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
