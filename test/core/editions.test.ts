import { expect } from 'chai';
import { covers, editionOf } from '../../src/core/editions.js';
import { editions, layout, placesOf, readEdition } from '../../src/index.js';
import edition2014 from '../../src/editions/2014.js';
import { report } from '../fixtures.js';
import { addressesOf } from '../keys.js';
import { said, tables } from './reading.js';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const addresses = (json: object, table: string): string[] => placesOf(report(json).sheets[table]!.table).map(({ address }) => address);

describe('the edition of a report', () => {
  const years = [
    { year: 2018, edition: '2019' },
    { year: 2019, edition: '2019' },
    { year: 2020, edition: '2019' },
    { year: 2021, edition: '2021' },
    { year: 2026, edition: '2021' },
    { year: 2040, edition: '2021' },
  ];
  for (const { year, edition } of years) {
    it(`is ${edition} for ${year} where nothing is said`, () => {
      expect(report({ year, tables: {} }).edition).to.equal(edition);
    });
  }

  it('is the one that the file names, and before it the one that the page names', () => {
    expect(report({ year: 2023, edition: '2019', tables: {} }).edition).to.equal('2019');
    expect(report({ year: 2023, edition: '2019', tables: {} }, { edition: '2021' }).edition).to.equal('2021');
    expect(report({ year: 2023, tables: {} }, { year: 2020 }).edition).to.equal('2019');
  });

  it('is the nearest one, and the later of two that are as near, where none is valid', () => {
    const [before, after] = [
      { ...editions[0]!, id: 'before', from: 2000, to: 2005 },
      { ...editions[0]!, id: 'after', from: 2011, to: 2015 },
    ];
    const of = (year: number) => editionOf(year, [before, after])?.id;
    expect([1990, 2000, 2005, 2006, 2008, 2009, 2011, 2030].map(of)).to.deep.equal([
      ...['before', 'before', 'before', 'before'],
      ...['after', 'after', 'after', 'after'],
    ]);
    expect(editionOf(2020, [])).to.equal(undefined);
  });

  it('covers the years from its first to its last, or for ever', () => {
    const years = [2018, 2019, 2020, 2021, 2100];
    expect(years.map((year) => covers(editions[0]!, year))).to.deep.equal([false, true, true, false, false]);
    expect(years.map((year) => covers(editions[1]!, year))).to.deep.equal([false, false, false, true, true]);
  });

  for (const { id, tables } of editions) {
    it(`${id} has every address of the forms, in the order of print`, () => {
      for (const table of tables) {
        expect(placesOf(table).map(({ address }) => address)).to.deep.equal(addressesOf(id, table.key));
      }
    });
  }
});

describe('a report that deviates from its edition', () => {
  it('has one table of another', () => {
    const json = tables({ requests: { results: { other: { total: 1 } } }, disputes: {} }, { editions: { requests: '2019' } });
    expect(addresses(json, 'requests')).to.deep.equal(addressesOf('2019', 'requests'));
    expect(addresses(json, 'disputes')).to.deep.equal(addressesOf('2021', 'disputes'));
    expect(said(report(json))).to.deep.equal([]);
  });

  it('has one block of another, the others as before', () => {
    const json = tables({ proactive: { rules: [1, 2, 3], licensing: [4] } }, { editions: { 'proactive.documents': '2019' } });
    const found = addresses(json, 'proactive');
    expect(found.slice(0, 6)).to.deep.equal(addressesOf('2019', 'proactive').slice(0, 6));
    expect(found.slice(6)).to.deep.equal(addressesOf('2021', 'proactive').slice(6));
    expect(said(report(json))).to.deep.equal([]);
  });

  for (const editions of [
    { proactive: '2019', 'proactive.documents': '2021' },
    { 'proactive.documents': '2021', proactive: '2019' },
  ]) {
    it(`has one block of another in a table of another, in whatever order it says so: ${Object.keys(editions).join(', ')}`, () => {
      const json = tables({ proactive: { rules: [1, 2, 3], licensing: [4, 5, 6] } }, { year: 2022, editions });
      const found = addresses(json, 'proactive');
      expect(found.slice(0, 6)).to.deep.equal(addressesOf('2021', 'proactive').slice(0, 6));
      expect(found.slice(6)).to.deep.equal(addressesOf('2019', 'proactive').slice(6));
      expect(said(report(json))).to.deep.equal([]);
    });
  }

  it('may name a table that it does not have, of an edition that need not be its own', () => {
    const named = tables({ requests: {} }, { editions: { disputes: '2019', statistics: '2014', 'proactive.documents': '2019' } });
    expect(said(report(named, { editions: [edition2014, ...editions] }))).to.deep.equal([]);
  });

  it('shares the mixed form with every report that is mixed in the same way', () => {
    const mixed = () => layout(report(tables({ proactive: {} }, { editions: { 'proactive.documents': '2019' } })), 'proactive')!;
    expect(mixed().form).to.equal(mixed().form);
  });
});

describe('our editions', () => {
  for (const edition of editions) {
    it(`are plain data: ${edition.id} survives being JSON, and is valid`, () => {
      expect(copy(edition)).to.deep.equal(edition);
      expect(readEdition(copy(edition))).to.deep.equal(edition);
    });

    it(`have as many widths in ${edition.id} as the widest row has columns`, () => {
      for (const { key, widths } of edition.tables) {
        const { form } = layout(report({ year: 2020, edition: edition.id, tables: { [key]: {} } }), key)!;
        expect(form.columns.flat()).to.have.lengthOf(widths.length);
      }
    });
  }
});
