import { expect } from 'chai';
import fc from 'fast-check';
import { cellAt, describeProblem, layout, locales, valueOf } from '../../src/index.js';
import { report } from '../fixtures.js';
import { rowsOf } from '../keys.js';
import { future } from './future.js';
import { received, said, tables } from './reading.js';

describe('one row', () => {
  const rows: { name: string; row: unknown; prints: string[]; says: string[] }[] = [
    { name: 'null', row: null, prints: [], says: [] },
    { name: 'empty', row: [], prints: [], says: [] },
    { name: 'by key', row: { total: 2, natural: 1 }, prints: ['1', '', '', '', '', '', '2'], says: [] },
    { name: 'blank, 0 and does-not-apply', row: [null, 0, '—', '／', '无', '', 0], prints: ['', '0', '—', '／', '无', '', '0'], says: [] },
    { name: 'too short', row: [3, null, null, 3], prints: [], says: ['length requests/received […] (4) (7)'] },
    {
      name: 'too long',
      row: [1, 2, 3, 4, 5, 6, 7, 8],
      prints: [],
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
      row: ['约5', null, null, null, null, null, null],
      prints: ['约5'],
      says: ['unreadable requests/received/natural "约5"'],
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

  it('shows a number beyond all as such, and it does not count', () => {
    const result = report('{"year":2023,"tables":{"requests":{"received":[-1e999,1e999,0,0,0,0,"1e999"]}}}');
    expect(received(result)).to.deep.equal(['∞', '∞', '0', '0', '0', '0', '1e999']);
  });

  it('is no cell where it has more than two hundred characters, and says what it begins with', () => {
    const row = { natural: '9'.repeat(201), business: `${'9'.repeat(150)}（${'注'.repeat(48)}）`, total: '9'.repeat(1e6) };
    const result = report(tables({ requests: { received: row } }));
    expect(received(result)).to.deep.equal([`${'9'.repeat(200)}…`, row.business, '', '', '', '', `${'9'.repeat(200)}…`]);
    const begins = `"${'9'.repeat(59)}…`;
    expect(said(result)).to.deep.equal([
      `unreadable requests/received/natural ${begins}`,
      `unsafe requests/received/business ${begins}`,
      `unreadable requests/received/total ${begins}`,
    ]);
    expect(result.sheets['requests']!.cells[0]).to.include({ without: 'unreadable' });
  });

  it('has a cell of another type without a number', () => {
    const { cells } = report(tables({ requests: { received: [true, 0, 0, 0, 0, 0, 0] } })).sheets['requests']!;
    expect(cells[0]).to.deep.equal({ text: 'true', without: 'unreadable' });
  });
});

describe('a row in array form that another edition has', () => {
  const rows: { name: string; json: unknown; says: string[] }[] = [
    {
      name: 'three numbers of 2019 where 2021 has one column',
      json: tables({ proactive: { licensing: [0, '+1', 1], rules: [1, 2, 3] } }),
      says: ['misfit proactive/licensing […] (3) (1) 2019'],
    },
    {
      name: 'one number of 2021 where 2019 has three columns',
      json: tables({ proactive: { penalties: [5] } }, { year: 2020 }),
      says: ['misfit proactive/penalties […] (1) (3) 2021'],
    },
    {
      name: 'as many numbers as no edition has columns',
      json: tables({ proactive: { licensing: [1, 2] } }),
      says: ['length proactive/licensing […] (2) (1) '],
    },
  ];
  for (const { name, json, says } of rows) {
    it(`shows none of its figures, and names that edition where there is one: ${name}`, () => {
      const result = report(json);
      expect(
        result.problems.map(({ code, place, found, expected, fits = '' }) => `${code} ${place} ${found} (${expected}) ${fits}`),
      ).to.deep.equal(says);
      const { form, printed } = layout(result, 'proactive')!;
      const place = result.problems[0]!.place;
      const row = form.places.flatMap(({ address }, cell) => (address.startsWith(`${place}/`) ? printed[cell]! : []));
      expect(row.length).to.be.greaterThan(0);
      expect(row.join('')).to.equal('');
    });
  }

  it('says which edition to name, in every language', () => {
    const [problem] = report(tables({ proactive: { licensing: [0, '+1', 1] } })).problems;
    for (const locale of locales) expect(describeProblem(problem!, locale)).to.match(/\b1\b.*\(3\).*\b2019\b/);
  });
});

describe('a group of rows', () => {
  const groups: { name: string; results: unknown; says: string[] }[] = [
    { name: 'absent', results: undefined, says: [] },
    { name: 'null', results: null, says: [] },
    { name: 'an empty list', results: [], says: [] },
    { name: 'a group that is an empty list', results: { refused: [], other: null }, says: [] },
    { name: 'a list', results: [1], says: ['type requests/results […] (1) (object)'] },
    { name: 'a number in place of a group in it', results: { refused: 7 }, says: ['type requests/results.refused 7 (object)'] },
    {
      name: 'a row that is none, in a group of a group',
      results: { refused: { inquiry: 7, inquirys: [1] } },
      says: [
        'unknown requests/results.refused.inquirys […] (1) (stateSecret, otherLaw, security, thirdParty, internal, process, enforcementFile, inquiry)',
        'type requests/results.refused.inquiry 7 (array)',
      ],
    },
  ];
  for (const { name, results, says } of groups) {
    it(`is read, and spoken about by its place: ${name}`, () => {
      expect(said(report(tables({ requests: { results } })))).to.deep.equal(says);
    });
  }

  it('that only groups has no place of its own', () => {
    const result = report({ year: 2031, tables: { novel: { y: { w: [1, '约2'] } } } }, { editions: [future] });
    expect(said(result)).to.deep.equal(['unreadable novel/y.w/b "约2"']);
  });
});

describe('a table of the file', () => {
  it('is not there where it is null', () => {
    const result = report(tables({ requests: null, disputes: {} }));
    expect(Object.keys(result.sheets)).to.deep.equal(['disputes']);
    expect(said(result)).to.deep.equal([]);
  });

  it('has the remark that the file has for it, and no other', () => {
    const result = report(tables({ requests: {}, disputes: {} }, { notes: { requests: '注', disputes: 7 } }));
    expect(result.sheets['requests']!.note).to.equal('注');
    expect(result.sheets['disputes']).not.to.have.property('note');
    expect(layout(result, 'disputes')!.note).to.equal('');
  });

  it('has five hundred things said about it at most', () => {
    const rows = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`row${index}`, []]));
    expect(report(tables({ requests: rows })).problems).to.have.lengthOf(500);
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
