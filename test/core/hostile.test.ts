import { expect } from 'chai';
import fc from 'fast-check';
import { failed, layout, read } from '../../src/index.js';
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
        if (failed(result)) expect(result.failure).to.equal('not-json');
        else expect(result.problems).not.to.deep.equal([]);
      });
    }
  }

  it('does not fill the memory with what is to be said about it', () => {
    const rows = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`row${index}`, []]));
    expect(report(tables({ requests: rows })).problems.length).to.be.lessThan(1000);
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
