import { expect } from 'chai';
import edition2014 from '../../src/editions/2014.js';
import { editions, locales, parse, placesOf, read, toSentence, type Edition, type Report } from '../../src/index.js';
import { amount, headerName, sentence } from '../../src/core/sentence.js';

const known: readonly Edition[] = [edition2014, ...editions];

const of = (year: number, tables: object): Report => read({ year, tables }, { editions: known }) as Report;

/** What is said of a cell in the two languages that come along. */
const said = [
  {
    name: 'leaves out the heading that a row can be told without',
    report: () => of(2024, { requests: { results: { granted: { natural: 1 } } } }),
    address: 'requests/results.granted/natural',
    says: ['自然人 · 予以公开 1件', 'Disclosed · Natural persons: 1'],
  },
  {
    name: 'keeps the heading that a sum is the sum of',
    report: () => of(2024, { requests: { results: { total: { natural: 3 } } } }),
    address: 'requests/results.total/natural',
    says: ['自然人 · 本年度办理结果 总计 3件', 'Results this year, Total · Natural persons: 3'],
  },
  {
    name: 'names the group of a column',
    report: () => of(2024, { requests: { results: { refused: { stateSecret: { other: 2 } } } } }),
    address: 'requests/results.refused.stateSecret/other',
    says: ['法人或其他组织 其他 · 不予公开 属于国家秘密 2件', 'Not disclosed, State secrets · Organisations, Other: 2'],
  },
  {
    name: 'leaves out what a label adds in brackets, and says the unit behind the number',
    report: () => of(2024, { proactive: { fees: ['3.20'] } }),
    address: 'proactive/fees/amount',
    says: ['本年收费金额 · 行政事业性收费 3.20万元', 'Administrative fees · Collected this year: 3.20 × 10,000 yuan'],
  },
  {
    name: 'keeps the unit and the remark that a cell brings along',
    report: () => of(2020, { proactive: { procurement: ['22（其中修订16件）', '7168600元'] } }),
    address: 'proactive/procurement/projects',
    says: ['采购项目数量 · 政府集中采购 22（其中修订16件）', 'Centralised government procurement · Projects: 22（其中修订16件）'],
  },
  {
    name: 'keeps a unit of its own in place of the form’s',
    report: () => of(2024, { proactive: { fees: ['7168600元'] } }),
    address: 'proactive/fees/amount',
    says: ['本年收费金额 · 行政事业性收费 7168600元', 'Administrative fees · Collected this year: 7168600元'],
  },
  {
    name: 'keeps a remark, and adds no unit behind it',
    report: () => of(2024, { proactive: { rules: { issued: '22（其中修订16件）' } } }),
    address: 'proactive/rules/issued',
    says: ['本年制发件数 · 规章 22（其中修订16件）', 'Rules · Issued this year: 22（其中修订16件）'],
  },
  {
    name: 'repeats what cannot be read, without a unit',
    report: () => of(2024, { proactive: { fees: ['约3'] } }),
    address: 'proactive/fees/amount',
    says: ['本年收费金额 · 行政事业性收费 约3', 'Administrative fees · Collected this year: 约3'],
  },
  {
    name: 'says no unit where the form has none',
    report: () => of(2024, { proactive: { licensing: [5] } }),
    address: 'proactive/licensing/decisions',
    says: ['本年处理决定数量 · 行政许可 5', 'Administrative licences · Decisions this year: 5'],
  },
  {
    name: 'says of a blank cell that it is blank',
    report: () => of(2024, { disputes: { litigation: { direct: [null, 0] } } }),
    address: 'disputes/litigation.direct/upheld',
    says: ['结果维持 · 未经复议直接起诉 空白', 'Sued without reconsideration · Upheld: blank'],
  },
  {
    name: 'says of a mark that the cell does not apply',
    report: () => of(2020, { proactive: { rules: ['—', '/', '-'] } }),
    address: 'proactive/rules/produced',
    says: ['本年新制作数量 · 规章 不适用', 'Rules · Produced this year: does not apply'],
  },
  {
    name: 'repeats what cannot be read as it is written',
    report: () => of(2020, { proactive: { rules: { produced: '约3' } } }),
    address: 'proactive/rules/produced',
    says: ['本年新制作数量 · 规章 约3', 'Rules · Produced this year: 约3'],
  },
  {
    name: 'names a line once that its group without a heading goes by',
    report: () => of(2016, { statistics: { litigation: { total: [4] } } }),
    address: 'statistics/litigation.total/count',
    says: ['统计数 · 行政诉讼数量 4件', '行政诉讼数量 · 统计数: 4'],
  },
  {
    name: 'names a line under one that has no heading by that one',
    report: () => of(2016, { statistics: { litigation: { corrected: [4] } } }),
    address: 'statistics/litigation.corrected/count',
    says: ['统计数 · 行政诉讼数量 被依法纠错数 4件', '行政诉讼数量, 被依法纠错数 · 统计数: 4'],
  },
];

describe('toSentence', () => {
  for (const { name, report, address, says } of said) {
    it(`${name}: ${says[0]}`, () => {
      expect(['zh-CN', 'en'].map((lang) => toSentence(report(), address, { lang }))).to.deep.equal(says);
    });
  }

  it('has no sentence for a cell that the report does not have', () => {
    expect(toSentence(of(2024, { requests: {} }), 'disputes/reconsideration/total')).to.equal(undefined);
    expect(toSentence(of(2024, { requests: {} }), 'requests/results.unknown/total')).to.equal(undefined);
  });

  for (const edition of known) {
    for (const locale of locales) {
      it(`says something else of each cell of the ${edition.id} form in ${locale.tag}`, () => {
        for (const table of edition.tables) {
          const names = placesOf(table).map((place) => headerName(place, locale));
          expect(names.length - new Set(names).size, table.key).to.equal(0);
          for (const place of placesOf(table)) expect(sentence(7, place, locale)).to.match(/^[^{}]+ 7[^{}]*$/);
        }
      });
    }
  }

  it('tells a blank, a zero and what does not apply apart in every language', () => {
    const place = placesOf(editions[0]!.tables[0]!)[0]!;
    for (const locale of locales) {
      expect(new Set([null, 0, parse('—')].map((cell) => amount(cell, place, locale))).size).to.equal(3);
    }
  });
});
