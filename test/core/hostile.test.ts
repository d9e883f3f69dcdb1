import { expect } from 'chai';
import fc from 'fast-check';
import { longest, mostValues } from '../../src/core/limits.js';
import { editions, failed, layout, read } from '../../src/index.js';
import { report } from '../fixtures.js';
import { received, said, tables } from './reading.js';

describe('a hostile file', () => {
  const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
  const around = (inner: string) => `{"year":2023,"tables":{"requests":${inner}}}`;
  const polluting = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  for (const key of polluting) {
    it(`reads nothing from ${key} and leaves it alone everywhere`, () => {
      const evil = `{"${key}":{"received":[6],"polluted":1},"received":{"natural":1,"${key}":2}}`;
      const text = `{"year":2023,"${key}":{"x":1},"editions":{"${key}":"2019"},"notes":{"${key}":"n"},"chapters":{"${key}":"c"},"tables":{"${key}":{},"requests":${evil}}}`;
      const result = report(text);
      expect(received(result)).to.deep.equal(['1', '', '', '', '', '', '']);
      expect(
        said(result)
          .filter((line) => line.startsWith('unknown'))
          .map((line) => line.split(' ')[1]),
      ).to.deep.equal([key, key, `requests/${key}`, `requests/received/${key}`]);
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
      expect(layout(result, key)).to.equal(undefined);
    });
  }

  for (const depth of [100, 100_000]) {
    for (const { name, inner } of [
      { name: 'lists', inner: nested(depth, '[', ']') },
      { name: 'rows', inner: `${'{"results":'.repeat(depth)}1${'}'.repeat(depth)}` },
      { name: 'a list in a cell', inner: `{"received":${nested(depth, '[', ']')}}` },
    ]) {
      it(`is survived: ${depth} levels of ${name}`, () => {
        const result = read(around(inner));
        if (failed(result)) expect(result.failure).to.equal('too-many');
        else expect(result.problems).not.to.deep.equal([]);
      });
    }
  }

  it('does not fill the memory with what is to be said about it', () => {
    const rows = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`row${index}`, []]));
    expect(report(tables({ requests: rows })).problems.length).to.be.lessThan(1000);
  });

  it('is not even taken apart where it has more values than any report', () => {
    const { parse } = JSON;
    let parsed = 0;
    JSON.parse = (...input) => {
      parsed++;
      return parse(...input) as unknown;
    };
    try {
      const rows = (count: number) => Array.from({ length: count }, (_, index) => `"row${index}":0`).join();
      expect(failed(read(around(`{${rows(1000)}}`)))).to.equal(false);
      expect(parsed).to.equal(1);
      for (const many of [around(`{${rows(mostValues)}}`), around(nested(mostValues, '{"a":', '}'))]) {
        expect(read(many)).to.include({ failure: 'too-many', expected: String(mostValues) });
      }
      expect(parsed).to.equal(1);
    } finally {
      JSON.parse = parse;
    }
  });

  it('looks at each edition as often as there are tables and deviations, not as often as both together', () => {
    const work = (size: number): number => {
      let looked = 0;
      const counting = editions.map((edition) => ({
        ...edition,
        get tables() {
          looked++;
          return edition.tables;
        },
      }));
      const each = <T>(value: T) => Object.fromEntries(Array.from({ length: size }, (_, index) => [`k${index}`, value]));
      read({ year: 2023, editions: each('2019'), tables: each({}) }, { editions: counting });
      return looked;
    };
    expect(work(2000)).to.be.at.most(2.2 * work(1000));
  });

  it('does not mix a block into a table more than once', () => {
    const places = Array.from({ length: 50 }, (_, index) => `proactive.documents/${index}`);
    const deviations = Object.fromEntries(places.map((place) => [place, '2019']));
    const result = report(tables({ proactive: {} }, { editions: deviations }));
    expect(said(result)).to.have.lengthOf(50);
    expect(result.sheets['proactive']!.table).to.equal(editions[1]!.tables[0]);
  });

  it('is shown as far as a page can, and says so, where its texts go on and on', () => {
    const long = '某'.repeat(longest + 1);
    const chapters = { overview: long };
    const result = report({ year: 2023, agency: { name: long, code: long }, title: long, notes: { x: long }, chapters, tables: {} });
    const cut = ['title', 'agency.code', 'agency.name', 'chapters.overview', 'notes.x'].map((place) => `cut ${place} ${longest}`);
    expect(result.problems.map(({ code, place, expected }) => `${code} ${place} ${expected}`)).to.have.members(cut);
    expect(result.prose['overview']).to.equal('某'.repeat(longest));
  });

  it('has ids of a length that does not grow with the name of its agency', () => {
    const prefix = (count: number) =>
      layout(report({ year: 2023, agency: '某'.repeat(count), tables: { proactive: {} } }), 'proactive')!.prefix;
    expect(prefix(20)).to.equal(`2023/${'某'.repeat(20)}/`);
    expect(prefix(20_000)).to.have.lengthOf(206);
  });

  it('is read in one go where a year has a million spaces behind it', () => {
    expect(read({ year: `2020${' '.repeat(1_000_000)}x`, tables: {} })).to.include({ failure: 'no-year' });
    expect(report({ year: ` 2020 ${' '.repeat(1_000_000)}年度 `, tables: {} }).year).to.equal(2020);
  });

  it('never makes reading or laying out throw, whatever JSON it is', () => {
    const keys = fc.constantFrom('requests', 'proactive', 'disputes', 'results', 'received', 'natural', '__proto__', 'refused', 'rules');
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom(null, true, -0, 1e308, 2 ** 53, '', '—', '12', '5（含1件）', '\ud800', '\u202e1'),
        fc.jsonValue({ maxDepth: 2 }),
        fc.array(tie('value'), { maxLength: 8 }),
        fc.dictionary(fc.oneof(keys, fc.string()), tie('value'), { maxKeys: 6 }),
      ),
    }));
    const envelope = fc.record(
      {
        year: fc.oneof(fc.constant(2020), value),
        agency: value,
        edition: value,
        editions: value,
        tables: value,
        notes: value,
        chapters: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(envelope, value), (json) => {
        for (const input of [json, JSON.stringify(json)]) {
          const result = read(input);
          if (!failed(result)) for (const key of Object.keys(result.sheets)) layout(result, key);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
