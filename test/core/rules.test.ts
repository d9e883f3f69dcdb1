import { expect } from 'chai';
import { check, explain, locales, read, type Report } from '../../src/index.js';

type Json = Record<string, unknown>;

/** Each rule with figures that break it and figures that keep it. */
const rules: { rule: string; breaks: Json; keeps: Json; last?: Json; text?: string }[] = [
  {
    rule: 'balance',
    breaks: { year: 2024, tables: { requests: { received: { natural: 2 }, results: { granted: { natural: 1 }, total: { natural: 1 } } } } },
    keeps: {
      year: 2024,
      tables: {
        requests: { received: { natural: 2 }, results: { granted: { natural: 1 }, total: { natural: 1 } }, carriedOut: { natural: 1 } },
      },
    },
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
    rule: 'count',
    breaks: { year: 2024, tables: { requests: { received: { natural: -1 } } } },
    keeps: { year: 2024, tables: { requests: { received: { natural: 0 } } } },
  },
  {
    rule: 'money',
    breaks: { year: 2020, tables: { proactive: { procurement: [1, '-5元'] } } },
    keeps: { year: 2020, tables: { proactive: { licensing: [1, -1, 1], procurement: [1, '0元'] } } },
  },
  {
    rule: 'unlikely',
    breaks: { year: 2020, agency: { name: '某局', level: '政府部门' }, tables: { proactive: { rules: [0, 0, 2] } } },
    keeps: {
      year: 2020,
      agency: { name: '某局', level: '政府部门' },
      tables: { proactive: { rules: [2, 0, 0], normativeDocuments: [0, 0, 2] } },
    },
  },
  {
    rule: 'unlikely',
    breaks: { year: 2024, agency: { name: '某镇', level: '镇' }, tables: { proactive: { rules: [0, 0, 3] } } },
    keeps: { year: 2024, agency: '某镇', tables: { proactive: { rules: [0, 0, 3] } } },
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

/** What can have good reasons. */
const hints = ['part', 'continues', 'unlikely', 'prose'];

describe('each rule', () => {
  for (const { rule, breaks, keeps, last, text } of rules) {
    it(`${rule} fires on ${JSON.stringify(breaks.tables)} and is silent on ${JSON.stringify(keeps.tables)}`, () => {
      const before = last && (read(last) as Report);
      const one = read(breaks) as Report;
      const fired = check(one, before).findings.filter((finding) => finding.rule === rule);
      expect(fired.length).to.be.above(0);
      expect(fired[0]).to.include({ state: 'broken', kind: hints.includes(rule) ? 'hint' : 'error' });
      const sentence = explain(fired[0]!, one.sheets[fired[0]!.total[0]!.address.split('/')[0]!]!.table, locales[0]);
      if (text) expect(sentence).to.equal(text);
      expect(sentence).not.to.match(/[{}]|undefined|NaN/);
      expect(check(read(keeps) as Report, before).findings.filter((finding) => finding.rule === rule)).to.deep.equal([]);
    });
  }
});
