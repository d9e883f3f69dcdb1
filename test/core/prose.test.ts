import { expect } from 'chai';
import { check, editions, read, type Finding, type Report } from '../../src/index.js';
import { report } from '../fixtures.js';

const tables = {
  requests: { received: [3, 0, 0, 0, 0, 0, 3], carriedIn: [1, 0, 0, 0, 0, 0, 1] },
  disputes: { reconsideration: [2, 0, 0, 0, 2], litigation: { direct: [1, 0, 0, 0, 1], afterReconsideration: [1, 0, 0, 0, 1] } },
};

const told = (overview: string, figures: object = tables): readonly Finding[] =>
  check(read({ year: 2024, tables: figures, chapters: { overview } }) as Report).findings.filter(({ rule }) => rule === 'prose');

const totals = ({ total, expected, actual }: Finding) => ({ cells: total.map(({ address }) => address), expected, actual });

describe('prose that states a number', () => {
  const stated: { says: string; cells: string[]; expected: number; actual: number }[] = [
    { says: '收到申请4件。', cells: ['requests/received/total'], expected: 4, actual: 3 },
    { says: '2024年，我市共收到政府信息公开申请4件，其中当面申请9件。', cells: ['requests/received/total'], expected: 4, actual: 3 },
    { says: '本年新收 4 件！上年结转1件。', cells: ['requests/received/total'], expected: 4, actual: 3 },
    { says: '上年结转2件', cells: ['requests/carriedIn/total'], expected: 2, actual: 1 },
    { says: '被申请行政复议5件、被提起行政诉讼2件。', cells: ['disputes/reconsideration/total'], expected: 5, actual: 2 },
    {
      says: '行政复议2件、行政诉讼5件。',
      cells: ['disputes/litigation.direct/total', 'disputes/litigation.afterReconsideration/total'],
      expected: 5,
      actual: 2,
    },
    {
      says: '行政复议2宗，行政诉讼5起',
      cells: ['disputes/litigation.direct/total', 'disputes/litigation.afterReconsideration/total'],
      expected: 5,
      actual: 2,
    },
  ];
  for (const { says, ...expected } of stated) {
    it(`is compared with the totals that it names: ${says}`, () => {
      const found = told(says);
      expect(found.map(totals)).to.deep.equal([expected]);
      expect(found[0]).to.include({ kind: 'hint', state: 'broken', blanks: 0 });
      expect(found[0]!.addends).to.deep.equal([]);
    });
  }

  const silent: { name: string; texts: string[] }[] = [
    { name: 'as the table has it', texts: ['收到申请3件。', '行政复议2件、行政诉讼2件。', '共收到申请3件，上年结转1件。', ''] },
    { name: 'twice, and not the same', texts: ['收到申请4件，新收5件。', '收到申请3件。收到申请4件。'] },
    { name: 'of something else', texts: ['收到建议提案4件。', '收到举报投诉和信访4件。', '接到企业诉求26086条', '收到行政诉讼4件。'] },
    { name: 'of another time', texts: ['截至年底，收到申请4件。', '累计收到申请4件。', '去年，收到申请4件。', '同比，收到申请4件'] },
    {
      name: 'of a part',
      texts: ['收到申请3件，其中新收4件。', '网上收到申请4件。', '收到申请4件（含上年结转1件）。', '收到申请4件,包括结转1件。'],
    },
  ];
  for (const { name, texts } of silent) {
    for (const text of texts) it(`says nothing of a number ${name}: ${text}`, () => expect(told(text)).to.deep.equal([]));
  }

  it('says nothing where the table does not tell: all blank, or a part that is no number', () => {
    const litigation = (direct: unknown, after: unknown) => ({
      disputes: { litigation: { direct: [0, 0, 0, 0, direct], afterReconsideration: [0, 0, 0, 0, after] } },
    });
    const says = '行政诉讼5件。';
    expect(told(says, litigation(null, null))).to.deep.equal([]);
    expect(told(says, litigation('约2', 3))).to.deep.equal([]);
    expect(told(says, litigation(2, null)).map(({ actual }) => actual)).to.deep.equal([2]);
  });

  it('is that of the chapters which state figures by the edition of the form', () => {
    const chapters = [{ text: 'overview' }, { text: 'first', statesFigures: true }, { text: 'second', statesFigures: true }];
    const edition = { ...editions[1]!, chapters };
    const cells = (prose: object) => {
      const { findings } = check(report({ year: 2024, tables, chapters: prose }, { editions: [edition] }));
      return findings.filter(({ rule }) => rule === 'prose').flatMap(({ total }) => total.map(({ address }) => address));
    };
    expect(cells({ overview: '收到申请4件。', problems: '收到申请4件。' })).to.deep.equal([]);
    expect(cells({ first: '收到申请4件。', second: '上年结转2件' })).to.deep.equal(['requests/received/total', 'requests/carriedIn/total']);
    expect(cells({ first: '收到申请4件', second: '收到申请5件' })).to.deep.equal([]);
  });

  it('is found by work that grows with the prose alone', () => {
    const slice = Object.getOwnPropertyDescriptor(String.prototype, 'slice')!.value as (this: string, start: number, end: number) => string;
    const looked = (count: number): number => {
      const prose = { year: 2024, tables, chapters: { overview: '收到申请1件，'.repeat(count) } };
      const result = report(prose);
      let length = 0;
      Object.defineProperty(String.prototype, 'slice', {
        configurable: true,
        writable: true,
        value(this: string, start: number, end: number) {
          const part = slice.call(this, start, end);
          length += part.length;
          return part;
        },
      });
      try {
        check(result);
      } finally {
        Object.defineProperty(String.prototype, 'slice', { configurable: true, writable: true, value: slice });
      }
      return length;
    };
    expect(looked(1000)).to.be.at.most(2.2 * looked(500));
  });

  it('is compared wherever it stands in a long sentence, and what leads to its number may not go on and on', () => {
    const cells = (text: string) => told(text).map(({ expected }) => expected);
    expect(cells(`${'另'.repeat(1000)}，收到申请4件`)).to.deep.equal([4]);
    expect(cells(`${'另'.repeat(1000)}我市收到申请4件`)).to.deep.equal([]);
    expect(cells(`网上${'申请'.repeat(100)}收到申请4件`)).to.deep.equal([]);
    expect(cells(`其中${'另'.repeat(1000)}，收到申请4件`)).to.deep.equal([]);
  });
});
