import { expect } from 'chai';
import fc from 'fast-check';
import { cellAt, layout, valueOf } from '../../src/index.js';
import { report } from '../fixtures.js';
import { rowsOf } from '../keys.js';
import { received, said, tables } from './reading.js';

describe('one row', () => {
  const rows: { name: string; row: unknown; prints: string[]; says: string[] }[] = [
    { name: 'null', row: null, prints: [], says: [] },
    { name: 'empty', row: [], prints: [], says: [] },
    { name: 'by key', row: { total: 2, natural: 1 }, prints: ['1', '', '', '', '', '', '2'], says: [] },
    { name: 'blank, 0 and does-not-apply', row: [null, 0, '—', '／', '无', '', 0], prints: ['', '0', '—', '／', '无', '', '0'], says: [] },
    { name: 'too short', row: [1, 2], prints: ['1', '2'], says: ['length requests/received […] (2) (7)'] },
    {
      name: 'too long',
      row: [1, 2, 3, 4, 5, 6, 7, 8],
      prints: ['1', '2', '3', '4', '5', '6', '7'],
      says: ['length requests/received […] (8) (7)'],
    },
    { name: 'a number', row: 5, prints: [], says: ['type requests/received 5 (array)'] },
    { name: 'a text', row: '5', prints: [], says: ['type requests/received "5" (array)'] },
    { name: 'true', row: true, prints: [], says: ['type requests/received true (array)'] },
    {
      name: 'an unknown column',
      row: { natural: 1, nature: 2 },
      prints: ['1'],
      says: ['unknown requests/received/nature 2 (natural, business, research, publicBenefit, legalService, other, total)'],
    },
    {
      name: 'no number',
      row: ['约5'],
      prints: ['约5'],
      says: ['length requests/received […] (1) (7)', 'unreadable requests/received/natural "约5"'],
    },
    {
      name: 'other types',
      row: [true, {}, [1], 1, 1, 1, 1],
      prints: ['true', '{  }', '[…] (1)', '1', '1', '1', '1'],
      says: [
        'type requests/received/natural true (number | string)',
        'type requests/received/business {  } (number | string)',
        'type requests/received/research […] (1) (number | string)',
      ],
    },
    {
      name: 'numbers beyond safety',
      row: { natural: 2 ** 53, business: -(2 ** 53), total: 1e308 },
      prints: ['9007199254740992', '-9007199254740992', '', '', '', '', '1e+308'],
      says: [
        'unsafe requests/received/natural 9007199254740992',
        'unsafe requests/received/business -9007199254740992',
        'unsafe requests/received/total 1e+308',
      ],
    },
    {
      name: 'as printed',
      row: ['１２', '1,234', '\u22124', '\u00a05', '+4', '22（其中修订16件）', '7168600元'],
      prints: ['１２', '1,234', '\u22124', '\u00a05', '+4', '22（其中修订16件）', '7168600元'],
      says: [],
    },
    { name: 'a turned reading direction', row: { natural: '\u202e12' }, prints: ['12'], says: ['cleaned requests/received/natural "12"'] },
  ];
  for (const { name, row, prints, says } of rows) {
    it(`is read, shown and spoken about: ${name}`, () => {
      const result = report(tables({ requests: { received: row } }));
      expect(received(result)).to.deep.equal([...prints, ...Array<string>(7).fill('')].slice(0, 7));
      expect(said(result)).to.deep.equal(says);
    });
  }

  it('has the numbers of what is printed, with sign, unit and note', () => {
    const row = ['１２', '1,234', '\u22124', '\u00a05', '+4', '22（其中修订16件）', '7168600元'];
    const { cells } = report(tables({ requests: { received: row } })).sheets['requests']!;
    expect(cells.slice(0, 7).map(valueOf)).to.deep.equal([12, 1234, -4, 5, 4, 22, 7168600]);
  });

  it('has an infinite number from JSON text as no number', () => {
    const result = report('{"year":2023,"tables":{"requests":{"received":{"natural":1e999}}}}');
    expect(cellAt(result, 'requests/received/natural')).to.include({ without: 'unsafe' });
    expect(said(result)).to.deep.equal(['unsafe requests/received/natural Infinity']);
  });

  it('cuts off a text that no cell has', () => {
    const result = report(tables({ requests: { received: { natural: '9'.repeat(1e6) } } }));
    expect(received(result)[0]!.length).to.be.lessThan(250);
    expect(said(result)).to.have.lengthOf(1);
  });
});

describe('a cell of any table', () => {
  const rows = rowsOf('2021', 'requests').map(({ row }) => row);

  /** The JSON in which one cell stands at one place. */
  function withCell(row: string, index: number, value: unknown): unknown {
    const cells = Array.from({ length: 7 }, (_, column) => (column === index ? value : null));
    return tables({ requests: row.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), cells) });
  }

  const place = fc.tuple(fc.constantFrom(...rows), fc.integer({ min: 0, max: 6 }));

  it('keeps its number, wherever it stands', () => {
    fc.assert(
      fc.property(place, fc.double({ noNaN: true, min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }), ([row, index], number) => {
        const { cells } = report(withCell(row, index, number)).sheets['requests']!;
        const filled = cells.flatMap((cell, at) => (cell === null ? [] : [{ at, value: valueOf(cell) }]));
        expect(filled).to.deep.equal([{ at: rows.indexOf(row) * 7 + index, value: number }]);
      }),
    );
  });

  it('keeps its text, wherever it stands', () => {
    const text = fc.stringMatching(/^[0-9一-九元件（）+—,. -]{1,40}$/);
    fc.assert(
      fc.property(place, text, ([row, index], text) => {
        const result = report(withCell(row, index, text));
        const printed = layout(result, 'requests')!.printed[rows.indexOf(row) * 7 + index];
        expect(printed).to.equal(text.trim() && text);
      }),
    );
  });
});
