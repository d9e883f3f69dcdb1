import { expect } from 'chai';
import { check, explain, placesOf, type Check, type Finding, type Report } from '../../src/index.js';
import { evaluate, figuresOf, findingOf } from '../../src/core/check.js';
import { equationsOf } from '../../src/core/equations.js';
import { findingsIn, headline, summarize, type FindingLocale } from '../../src/core/explain.js';
import edition2014 from '../../src/editions/2014.js';
import { allLocales } from '../../src/locales/all.js';
import { withFindings } from '../../src/locales/findings.js';
import { report } from '../fixtures.js';

const [chinese, english] = allLocales().map(withFindings) as [FindingLocale, FindingLocale];

/** What is said of the equation whose total is at an address, however it stands. */
function told(one: Report, address: string, last?: Report): string {
  const sheet = one.sheets[address.split('/')[0]!]!;
  const figures = figuresOf(sheet, last);
  const place = placesOf(sheet.table).findIndex((other) => other.address === address);
  const equation = equationsOf(sheet.table).find(
    ({ right, left }) => right[0]!.place === place && Boolean(left[0]!.last) === Boolean(last),
  )!;
  return explain(findingOf(equation, sheet.table, figures, evaluate(equation, figures)!), sheet.table, chinese);
}

const disputes = (reconsideration: unknown) => report({ year: 2024, tables: { disputes: { reconsideration } } });
const requests = (rows: object) => report({ year: 2024, tables: { requests: rows } });

describe('explain', () => {
  const row = 'disputes/reconsideration/total';
  const cases: { name: string; of: () => Report; at: string; says: string; last?: () => Report }[] = [
    {
      name: 'names the columns of one row',
      of: () => disputes([1, 2, 3, 4, 10]),
      at: row,
      says: '结果维持 1 + 结果纠正 2 + 其他结果 3 + 尚未审结 4 = 总计 10，相符',
    },
    {
      name: 'calls a blank by its word, and says how it was counted',
      of: () => disputes([1, null, 0, 0, 1]),
      at: row,
      says: '结果维持 1 + 结果纠正 空白 + 其他结果 0 + 尚未审结 0 = 总计 1，相符（空白按 0 计）',
    },
    {
      name: 'does not say how a blank total was counted',
      of: () => disputes([1, null, 0, 0, null]),
      at: row,
      says: '结果维持 1 + 结果纠正 空白 + 其他结果 0 + 尚未审结 0 = 总计 空白：应为 1，实为空白',
    },
    {
      name: 'asks for a part that has no number',
      of: () => disputes(['约1', 2, 0, 0, 3]),
      at: row,
      says: '结果维持 ? + 结果纠正 2 + 其他结果 0 + 尚未审结 0 = 总计 3：有一项没有数字，无法核算',
    },
    {
      name: 'tells decimals as they are written',
      of: () => disputes([0.1, 0.2, 0, 0, 1]),
      at: row,
      says: '结果维持 0.1 + 结果纠正 0.2 + 其他结果 0 + 尚未审结 0 = 总计 1：应为 0.3，实为 1，相差 0.7',
    },
    {
      name: 'names columns under several headings by themselves',
      of: () => requests({ received: [1, 2, 3, 4, 5, 6, 21] }),
      at: 'requests/received/total',
      says: '自然人 1 + 商业企业 2 + 科研机构 3 + 社会公益组织 4 + 法律服务机构 5 + 其他 6 = 总计 21，相符',
    },
    {
      name: 'names the rows of one column by what sets them apart, and of many only those that count',
      of: () => requests({ results: { granted: { natural: 2 }, refused: { inquiry: { natural: 1 } }, total: { natural: 3 } } }),
      at: 'requests/results.total/natural',
      says: '予以公开 2 + 不予公开 属于行政查询事项 1 + 其余 19 项为 0 或空白 = 总计 3，相符（空白按 0 计）',
    },
    {
      name: 'has many addends that are all 0',
      of: () => requests({ results: { granted: { natural: 0 }, total: { natural: 3 } } }),
      at: 'requests/results.total/natural',
      says: '其余 21 项为 0 或空白 = 总计 3：应为 0，实为 3，相差 3（空白按 0 计）',
    },
    {
      name: 'says what is last year’s and what is taken away',
      of: () => report({ year: 2024, tables: { proactive: { rules: [2, 1, 12] } } }),
      last: () => report({ year: 2023, tables: { proactive: { rules: [0, 0, 11] } } }),
      at: 'proactive/rules/inForce',
      says: '上年现行有效件数 11 + 本年制发件数 2 − 本年废止件数 1 = 现行有效件数 12，相符',
    },
    {
      name: 'says what follows from last year by the name of its row',
      of: () => requests({ carriedIn: { natural: 2 } }),
      last: () => requests({ carriedOut: { natural: 3 } }),
      at: 'requests/carriedIn/natural',
      says: '上年结转下年度继续办理 3 = 上年结转政府信息公开申请数量 2：应为 3，实为 2，相差 1',
    },
  ];
  for (const { name, of, at, says, last } of cases) {
    it(name, () => expect(told(of(), at, last?.())).to.equal(says));
  }

  it('asks for a total that was left blank, where it is a part', () => {
    const one = requests({ results: { granted: { natural: 1 }, notProcessed: { repeat: { natural: 1 } }, total: [2, 0, 0, 0, 0, 0, 2] } });
    const [unknown] = check(one).unknown;
    expect(explain(unknown!, one.sheets['requests']!.table, chinese)).to.equal(
      '予以公开 ? + 不予处理 重复申请 ? + 其余 19 项为 0 或空白 = 总计 2：有一项没有数字，无法核算（空白按 0 计）',
    );
  });

  it('names the rows of the balance in full, for they are under several headings', () => {
    const one = requests({
      received: { natural: 3 },
      carriedIn: { natural: 1 },
      results: { total: { natural: 3 } },
      carriedOut: { natural: 0 },
    });
    const [balance] = check(one).findings.filter(({ rule }) => rule === 'balance');
    expect(explain(balance!, one.sheets['requests']!.table, chinese)).to.equal(
      '本年新收政府信息公开申请数量 3 + 上年结转政府信息公开申请数量 1 = 本年度办理结果 总计 3 + 结转下年度继续办理 0：应为 4，实为 3，相差 1',
    );
  });

  it('says that a part is no more than its whole, and how it stands where it is not', () => {
    const of = (disclosed: unknown) => report({ year: 2020, tables: { proactive: { rules: [1, disclosed, 2] } } });
    expect(told(of(2), 'proactive/rules/totalDisclosed')).to.equal('本年新公开数量 2 ≤ 对外公开总数量 2，相符');
    expect(told(of(3), 'proactive/rules/totalDisclosed')).to.equal('本年新公开数量 3 ≤ 对外公开总数量 2：不应超过 2，实为 3');
    expect(told(of('约3'), 'proactive/rules/totalDisclosed')).to.equal('本年新公开数量 ? ≤ 对外公开总数量 2：有一项没有数字，无法核算');
  });

  it('counts eight addends as few and nine as many', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `k${index}`, label: `第${index}` }));
    const form = (count: number) => ({
      id: 'x',
      basis: '',
      from: 2024,
      chapters: [{ table: 't' }],
      tables: [
        {
          key: 't',
          title: '表',
          widths: [1],
          blocks: [
            { key: 'b', columns: [...lines(count), { key: 'all', label: '总计', sum: true as const }], rows: [{ key: 'r', label: '行' }] },
          ],
        },
      ],
    });
    const of = (count: number) =>
      told(report({ year: 2024, tables: { t: { r: { k0: 1, all: 1 } } } }, { editions: [form(count)] }), 't/r/all');
    expect(of(8)).to.match(/^第0 1 \+ 第1 空白 .* \+ 第7 空白 = 总计 1/);
    expect(of(9)).to.match(/^第0 1 \+ 其余 8 项为 0 或空白 = 总计 1/);
  });
});

describe('what a check has to say', () => {
  const none: Check = { findings: [], unknown: [], checked: 5 };
  const table = () => disputes([]).sheets['disputes']!.table;
  let broken: Finding;
  before(() => void ([broken] = check(disputes([1, 1, 1, 1, 3])).findings as [Finding]));

  it('names the kind of a finding and its cell', () => {
    expect(headline(broken, table(), chinese)).to.deep.equal({ kind: '错误', place: '行政复议 · 总计' });
    expect(headline({ ...broken, kind: 'hint' }, table(), chinese).kind).to.equal('提示');
    expect(headline({ ...broken, state: 'unknown' }, table(), chinese).kind).to.equal('无法核算');
    const [deep] = check(requests({ results: { refused: { inquiry: [1, 0, 0, 0, 0, 0, 2] } } })).findings as [Finding];
    expect(headline(deep, requests({}).sheets['requests']!.table, chinese).place).to.equal(
      '本年度办理结果 不予公开 属于行政查询事项 · 总计',
    );
    expect(headline(deep, requests({}).sheets['requests']!.table, english).place).to.equal(
      'Results this year, Not disclosed, Administrative inquiries · Total',
    );
  });

  it('names a line whose group has no heading without one', () => {
    const { table } = report({ year: 2016, tables: { statistics: {} } }, { editions: [edition2014] }).sheets['statistics']!;
    const total = [{ address: 'statistics/requests.received.total/count', value: 1 }];
    expect(headline({ ...broken, total }, table, chinese).place).to.equal('依申请公开情况 收到申请数 · 统计数');
  });

  it('belongs to a table by its cells, what is wrong before what cannot be told', () => {
    const one = report({
      year: 2024,
      tables: {
        disputes: { reconsideration: ['约1', 0, 0, 0, 1], litigation: { direct: [1, 0, 0, 0, 2] } },
        proactive: { licensing: [-1] },
      },
    });
    const of = (key: string) => findingsIn(one.sheets[key]!.table, check(one)).map(({ state, total }) => `${state} ${total[0]!.address}`);
    expect(of('disputes')).to.deep.equal(['broken disputes/litigation.direct/total', 'unknown disputes/reconsideration/total']);
    expect(of('proactive')).to.deep.equal(['broken proactive/licensing/decisions']);
  });

  it('is one sentence: that all hold, or how much of each kind there is', () => {
    const hint: Finding = { ...broken, kind: 'hint' };
    expect(summarize(none, chinese)).to.equal('核算了 5 个等式，全部相符。');
    expect(summarize({ ...none, findings: [broken, broken, hint] }, chinese)).to.equal(
      '核算了 5 个等式：错误 2 处，提示 1 处，无法核算 0 处。',
    );
    expect(summarize({ ...none, unknown: [broken] }, chinese)).to.equal('核算了 5 个等式：错误 0 处，提示 0 处，无法核算 1 处。');
    expect(summarize({ ...none, findings: [hint] }, chinese)).to.include('错误 0 处，提示 1 处');
  });
});
