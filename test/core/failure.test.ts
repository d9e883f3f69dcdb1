import { expect } from 'chai';
import { describeFailure, editions, failed, isReport, locales, read, readEdition, type Failure } from '../../src/index.js';
import { brief, fail } from '../../src/core/problem.js';
import { report } from '../fixtures.js';
import { tables } from './reading.js';

/** What an engine says of a text that is not JSON is its own. */
const engineSays = (text: string): string => {
  try {
    return String(JSON.parse(text));
  } catch (error) {
    return (error as Error).message;
  }
};

const failures: { name: string; input: unknown; is: Parameters<typeof fail>[0] }[] = [
  { name: 'an empty text', input: '', is: { failure: 'empty', found: '' } },
  { name: 'white space after a byte order mark', input: '\ufeff \n', is: { failure: 'empty', found: '' } },
  { name: 'a web page', input: ' <html>', is: { failure: 'html', found: '"<html>"' } },
  { name: 'half a file', input: '{"year":', is: { failure: 'not-json', found: `"{"year":" (${engineSays('{"year":')})` } },
  { name: 'text that ends as a web page does', input: '1 <', is: { failure: 'not-json', found: `"1 <" (${engineSays('1 <')})` } },
  { name: 'undefined', input: undefined, is: { failure: 'not-object', found: '' } },
  { name: 'null as JSON text', input: 'null', is: { failure: 'not-object', found: 'null' } },
  { name: 'a list', input: [1, 2], is: { failure: 'not-object', found: '[…] (2)' } },
  { name: 'another object', input: { code: 0 }, is: { failure: 'no-tables', found: '{ code }', place: 'tables', expected: 'object' } },
  { name: 'tables in a list', input: { tables: [] }, is: { failure: 'no-tables', found: '[…] (0)', place: 'tables', expected: 'object' } },
  {
    name: 'a title that is a number',
    input: tables({}, { title: 7 }),
    is: { failure: 'wrong-field', found: '7', place: 'title', expected: 'string' },
  },
  {
    name: 'a year that is neither',
    input: tables({}, { year: true }),
    is: { failure: 'wrong-field', found: 'true', place: 'year', expected: 'integer | string' },
  },
  {
    name: 'a report without a year',
    input: { tables: {} },
    is: { failure: 'no-year', found: '', place: 'year', expected: 'integer' },
  },
];

describe('what is no report', () => {
  for (const { name, input, is } of failures) {
    it(`is one failure with its place, what belongs there and what stands there: ${name}`, () => {
      expect(read(input)).to.deep.equal(fail(is));
    });
  }

  it('is what no edition is there for', () => {
    expect(read(tables({}), { editions: [] })).to.deep.equal(fail({ failure: 'edition-invalid', found: '', place: 'edition' }));
  });

  it('is not a report that JSON calls one', () => {
    expect(isReport(report(tables({})))).to.equal(true);
    for (const value of [{ ...report(tables({})) }, null, undefined, 'report', 7]) expect(isReport(value)).to.equal(false);
  });

  it('has all of its sentence, and nothing else, where the address is not known', () => {
    expect(describeFailure(read('') as Failure, locales[0])).to.equal('数据文件是空的。');
    expect(describeFailure(readEdition('x') as Failure, locales[0])).to.equal('表式里的  应为 object，实为 "x"。');
    expect(describeFailure(fail({ failure: 'wrong-field', found: '7' }), locales[0])).to.equal('报告里的  应为 ，实为 7。');
    expect(describeFailure(fail({ failure: 'too-large', found: '' }), locales[0])).to.equal('数据文件超过 ，不会是一份报告：');
  });

  it('is what it is of, where the file holds a failure of its own', () => {
    const found = read({ failure: 'empty', found: '' }) as Failure;
    expect(describeFailure(found, locales[0])).to.equal('这份 JSON 不是年度报告：应有 tables，实有 { failure, found }。');
    expect(failed(read(tables({}, { failure: 'empty' })))).to.equal(false);
  });

  const reasons: { name: string; tag: string; says: string }[] = [
    { name: 'in the same language', tag: 'en', says: 'Not sure.' },
    { name: 'in the language of another country', tag: 'en-GB', says: 'Not sure.' },
    { name: 'in the first language where there is none', tag: 'bo', says: '不能确定。' },
  ];
  for (const { name, tag, says } of reasons) {
    it(`is described by its own words ${name}`, () => {
      const reason = [{ tag: 'zh-CN', text: '不能确定。' } as const, { tag: 'en', text: 'Not sure.' }] as const;
      expect(describeFailure(fail({ failure: 'no-tables', found: '', reason }), { ...locales[0], tag })).to.equal(says);
    });
  }
});

describe('a failure', () => {
  const made = fail({ failure: 'empty', found: '' });
  const values: { name: string; value: unknown; is: boolean }[] = [
    { name: 'what was made as one', value: made, is: true },
    { name: 'one that was added to', value: { address: 'a.json', ...made }, is: true },
    {
      name: 'what another script of the page has made',
      value: { failure: 'empty', found: '', [Symbol.for('disclosure-widgets/failure/1')]: true },
      is: true,
    },
    { name: 'JSON with the same keys', value: { failure: 'empty', found: '' }, is: false },
    { name: 'JSON that was made of one', value: JSON.parse(JSON.stringify(made)), is: false },
    { name: 'what inherits from one', value: Object.create(made), is: false },
    { name: 'a report', value: report(tables({})), is: false },
    { name: 'null', value: null, is: false },
    { name: 'nothing', value: undefined, is: false },
    { name: 'a text', value: 'failure', is: false },
  ];
  for (const { name, value, is } of values) it(`${is ? 'is' : 'is not'} ${name}`, () => expect(failed(value)).to.equal(is));

  it('is returned as it is by read', () => expect(read(made)).to.equal(made));
});

describe('a report’s year', () => {
  const years: { written: unknown; year: number | undefined; says?: string }[] = [
    { written: 2023, year: 2023 },
    { written: '2023', year: 2023, says: '2023' },
    { written: ' 2023 年度 ', year: 2023, says: '2023' },
    { written: '1999年', year: 1999, says: '1999' },
    { written: '2023度', year: 2023, says: '2023' },
    { written: 'x2023', year: undefined },
    { written: '12023', year: undefined },
    { written: '2023x', year: undefined },
    { written: '2023x年', year: undefined },
    { written: '2023年x', year: undefined },
    { written: '2123年', year: undefined },
    { written: '2023-2024', year: undefined },
  ];
  for (const { written, year, says } of years) {
    it(`is ${year} where ${JSON.stringify(written)} is written`, () => {
      const result = read(tables({}, { year: written }));
      if (year === undefined) expect(result).to.include({ failure: 'no-year', place: 'year', found: brief(written) });
      else expect(result).to.include({ year });
      if (says !== undefined)
        expect(report(result).problems).to.deep.include({ code: 'year', place: 'year', found: brief(written), expected: says });
    });
  }

  const covered: { year: number; outside?: string }[] = [
    { year: 2018, outside: '2019' },
    { year: 2019 },
    { year: 2020 },
    { year: 2021 },
    { year: 2040 },
  ];
  for (const { year, outside } of covered) {
    it(`${outside ? 'is outside' : 'has an edition'} in ${year}`, () => {
      const expected = outside ? [{ code: 'outside', place: 'year', found: String(year), expected: outside }] : [];
      expect(report({ year, tables: {} }).problems).to.deep.equal(expected);
    });
  }

  it('is outside after the last year of the last edition', () => {
    expect(report({ year: 2021, tables: {} }, { editions: [editions[0]!] }).problems).to.deep.equal([
      { code: 'outside', place: 'year', found: '2021', expected: '2019' },
    ]);
  });
});

describe('a value in a message', () => {
  const values: { value: unknown; brief: string }[] = [
    { value: 'x'.repeat(58), brief: `"${'x'.repeat(58)}"` },
    { value: 'x'.repeat(59), brief: `"${'x'.repeat(59)}…` },
    { value: 'x'.repeat(1e6), brief: `"${'x'.repeat(59)}…` },
    { value: { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, brief: '{ a, b, c, d, e }' },
    { value: { ['k'.repeat(100)]: 1 }, brief: `{ ${'k'.repeat(58)}…` },
    { value: [1, [2]], brief: '[…] (2)' },
    { value: null, brief: 'null' },
    { value: Symbol.iterator, brief: 'Symbol(Symbol.iterator)' },
  ];
  for (const { value, brief: text } of values) {
    it(`is never longer than a line: ${text.slice(0, 20)}`, () => expect(brief(value)).to.equal(text));
  }
});
