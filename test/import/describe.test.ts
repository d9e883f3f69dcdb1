import { expect } from 'chai';
import { describeRecognition, describeRefusal } from '../../src/parts/import/describe.js';
import {
  refused,
  remark,
  type Doubt,
  type Recognition,
  type Refusal,
  type Remark,
  type Repair,
} from '../../src/parts/import/recognition.js';
import chinese from '../../src/parts/import/words/zh-CN.js';
import english from '../../src/parts/import/words/en.js';

const repair: Repair = { code: 'label', place: 'requests/received', found: '"新收申请"', expected: '本年新收' };
const doubt: Doubt = { code: 'cells', place: 'requests/carriedIn', found: '6', expected: '7' };
const read: Recognition = { json: { edition: '2021', tables: {} }, repairs: [repair], doubts: [doubt] };
const refusal: Refusal = { refusal: 'old-format', found: 'Word', doubts: [doubt] };

/** The remark with every code that there are words for. */
const all = <Code extends string>(words: Readonly<Record<Code, string>>, one: Remark<Code>): Remark<Code>[] =>
  (Object.keys(words) as Code[]).map((code) => ({ ...one, code }));

describe('the account of an import', () => {
  it('says what is doubtful before what was repaired', () => {
    expect(refused(read)).to.equal(false);
    expect(describeRecognition(read, english)).to.deep.equal([
      'requests/carriedIn: 7 numbers expected, 6 cells found; which column each belongs to cannot be told, so the row was left out.',
      'requests/received: “"新收申请"” was read as “本年新收”.',
    ]);
  });

  it('says why there is nothing before what is doubtful', () => {
    expect(refused(refusal)).to.equal(true);
    const [why, ...rest] = describeRecognition(refusal, english);
    expect(why).to.match(/^This is a binary Word file/);
    expect(rest).to.deep.equal(describeRecognition(read, english).slice(0, 1));
  });

  for (const words of [chinese, english]) {
    it(`leaves no brace in ${words.tag}`, () => {
      const sentences = [
        ...describeRecognition({ ...read, repairs: all(words.repairs, repair), doubts: all(words.doubts, doubt) }, words),
        ...Object.keys(words.refusals).map((code) => describeRefusal({ ...refusal, refusal: code as keyof typeof words.refusals }, words)),
      ];
      for (const sentence of sentences) expect(sentence).to.match(/^[^{}]+$/);
      expect(new Set(sentences).size).to.equal(sentences.length);
    });
  }
});

describe('a remark', () => {
  it('has nothing where nothing was found or expected, and what was found as a short text otherwise', () => {
    expect(remark('absent', 'requests')).to.deep.equal({ code: 'absent', place: 'requests', found: '', expected: '' });
    expect(remark('cells', 'a', '甲', 3)).to.deep.equal({ code: 'cells', place: 'a', found: '"甲"', expected: '3' });
    expect(remark('cells', 'a', 0).found).to.equal('0');
    expect(remark('cells', 'a', 'x'.repeat(1000)).found).to.have.lengthOf(61);
  });
});
