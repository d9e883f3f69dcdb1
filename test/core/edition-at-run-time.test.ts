import { expect } from 'chai';
import { editions, failed, layout, placesOf, read, readEdition, toHTML, type Edition } from '../../src/index.js';
import { brief, fail } from '../../src/core/problem.js';
import { report } from '../fixtures.js';
import { future, json } from './future.js';
import { said } from './reading.js';

/** Where the first row of the edition stands. */
const row = 'tables.0.blocks.0.rows.0';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('an edition that is handed over at run time', () => {
  let handed: ReturnType<typeof readEdition>;
  before(() => void (handed = readEdition(copy(future))));

  it('is used like ours by read', () => {
    expect(failed(handed)).to.equal(false);
    const result = report(json, { editions: [...editions, handed as Edition] });
    expect(result.edition).to.equal('2030');
    expect(said(result)).to.deep.equal([]);
    expect(
      placesOf(result.sheets['novel']!.table).map(({ address }, place) => [address, layout(result, 'novel')!.printed[place]]),
    ).to.deep.equal([
      ['novel/x/a', '1'],
      ['novel/x/b', '2'],
      ['novel/y.z/a', '3'],
      ['novel/y.z/b', ''],
      ['novel/y.w/a', '5'],
      ['novel/y.w/b', '6件'],
    ]);
  });

  it('is shown in its own words where a language has none', () => {
    const result = report(json, { editions: [handed as Edition] });
    expect(toHTML(result, { table: 'novel', lang: 'en' })).to.include('>甲</th>');
  });

  const wrong: { name: string; spoil: (edition: typeof future) => unknown; place: string; expected: string }[] = [
    { name: 'no object', spoil: () => 'edition', place: '', expected: 'object' },
    { name: 'null', spoil: () => null, place: '', expected: 'object' },
    { name: 'without id', spoil: (edition) => ({ ...edition, id: undefined }), place: 'id', expected: 'string' },
    { name: 'without tables', spoil: (edition) => ({ ...edition, tables: [] }), place: 'tables', expected: 'array' },
    { name: 'with a year as text', spoil: (edition) => ({ ...edition, from: '2030' }), place: 'from', expected: 'integer' },
    { name: 'with prose that is no list', spoil: withLine({ prose: 5 }), place: `${row}.prose`, expected: 'array' },
    { name: 'with prose that has no words', spoil: withLine({ prose: [] }), place: `${row}.prose`, expected: 'array' },
    { name: 'with a number for words', spoil: withLine({ prose: ['x', 5] }), place: `${row}.prose.1`, expected: 'string' },
    { name: 'with a line that continues nothing', spoil: withLine({ continues: {} }), place: `${row}.continues.last`, expected: 'array' },
    { name: 'with a continuation that is none', spoil: withLine({ continues: 'x' }), place: `${row}.continues`, expected: 'object' },
    { name: 'with a limit that is no key', spoil: withLine({ atMost: ['x'] }), place: `${row}.atMost`, expected: 'string' },
    { name: 'with levels that are no list', spoil: withLine({ unlikely: { at: '乡' } }), place: `${row}.unlikely.at`, expected: 'array' },
    {
      name: 'with levels of no column',
      spoil: withLine({ unlikely: { at: ['乡'] } }),
      place: `${row}.unlikely.column`,
      expected: 'string',
    },
    { name: 'with another measure', spoil: withLine({ measure: 'm' }), place: `${row}.measure`, expected: '"count" | "change" | "money"' },
    { name: 'with another balance', spoil: withLine({ balance: 'x' }), place: `${row}.balance`, expected: '"in" | "out"' },
    { name: 'with a line that has no label', spoil: spoilLine, place: 'tables.0.blocks.0.rows.1.lines.0.label', expected: 'string' },
  ];
  for (const { name, spoil, place, expected } of wrong) {
    it(`is one failure with its place where it is ${name}`, () => {
      const spoilt = spoil(copy(future));
      const path = place ? place.split('.') : [];
      const found = path.reduce<unknown>((value, key) => (value as Partial<Record<string, unknown>>)[key], spoilt);
      expect(readEdition(spoilt)).to.deep.equal(fail({ failure: 'edition-invalid', place, expected, found: brief(found) }));
    });
  }

  it('may be all there is, or missing: then no report can be read, and nothing throws', () => {
    expect(read({ year: 2020, tables: {} }, { editions: [] })).to.include({ failure: 'edition-invalid' });
  });
});

/** Has the first row of the edition say more of itself. */
function withLine(more: object): (edition: typeof future) => unknown {
  return (edition) => {
    Object.assign(edition.tables[0]!.blocks[0]!.rows[0]!, more);
    return edition;
  };
}

function spoilLine(edition: typeof future): unknown {
  edition.tables[0]!.blocks[0]!.rows[1]!.lines = [{ key: 'z' } as { key: string; label: string }];
  return edition;
}
