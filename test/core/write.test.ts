import { expect } from 'chai';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { rowsOf } from '../keys.js';
import { report, reportFile, reportNames } from '../fixtures.js';
import { editions, readEdition, type Edition, type Report } from '../../src/index.js';
import { write } from '../../src/core/write.js';
import edition2014 from '../../src/editions/2014.js';
import { reportSchema } from '../../src/outputs/json-schema.js';
import { future, json as futureJSON } from './future.js';

const all = [edition2014, ...editions, readEdition(future) as Edition];
const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(reportSchema(all));

/** A report without what writing does not keep. */
const content = (report: Report): Report => ({ ...report, problems: [] });

const reread = (read: Report): Report => report(JSON.stringify(write(read, all)), { editions: all });

const cell = fc.oneof(
  fc.nat(),
  fc.double(),
  fc.constantFrom(
    null,
    '',
    '0',
    ' 3',
    '７',
    '+4',
    '—',
    '22（其中修订16件）',
    '7168600元',
    'x',
    '9'.repeat(300),
    'x'.repeat(300),
    1e300,
    -0.5,
  ),
  fc.string(),
);

const rowIn = (columns: readonly string[]) =>
  fc.oneof(fc.constant([]), fc.array(cell, { minLength: columns.length, maxLength: columns.length }));

/** A table of an official form with any rows. */
function anyTable(edition: string, table: string): fc.Arbitrary<object> {
  const rows = rowsOf(edition, table);
  return fc.tuple(...rows.map(({ columns }) => rowIn(columns))).map((values) => {
    const tree: Record<string, unknown> = {};
    rows.forEach(({ row }, index) => {
      const keys = row.split('.');
      const group = keys.slice(0, -1).reduce((above, key) => (above[key] ??= {}) as Record<string, unknown>, tree);
      group[keys[keys.length - 1]!] = values[index];
    });
    return tree;
  });
}

const anyReport = fc.constantFrom('2019', '2021').chain((edition) => {
  const other = fc.constantFrom('2019', '2021', '2030', 'none');
  const optional = { requiredKeys: [] };
  return fc.record({
    year: fc.integer({ min: 1990, max: 2050 }),
    agency: fc.oneof(fc.string(), fc.record({ name: fc.string(), code: fc.string(), level: fc.string() }, optional)),
    edition: fc.constant(edition),
    editions: fc.record(
      { proactive: other, 'proactive.documents': other, 'proactive.fees': other, requests: other, disputes: other },
      optional,
    ),
    title: fc.string(),
    published: fc.string(),
    source: fc.string(),
    tables: fc.record(
      { proactive: anyTable(edition, 'proactive'), requests: anyTable(edition, 'requests'), disputes: anyTable(edition, 'disputes') },
      optional,
    ),
    notes: fc.dictionary(fc.constantFrom('proactive', 'requests', 'x'), fc.string()),
    chapters: fc.dictionary(fc.oneof(fc.constantFrom('overview', '__proto__', 'constructor'), fc.string()), fc.string()),
  });
});

describe('a report that is written as JSON', () => {
  for (const name of reportNames) {
    it(`is the same report when it is read again, and fits the published schema: ${name}`, async () => {
      const read = report(await reportFile(name));
      expect(reread(read)).to.deep.equal(read);
      expect(accepts(write(read, all)), JSON.stringify(accepts.errors)).to.equal(true);
    });
  }

  it('is the same report for whatever stands in it', () => {
    fc.assert(
      fc.property(anyReport, (json) => {
        const read = report(JSON.stringify(json), { editions: all });
        expect(content(reread(read))).to.deep.equal(content(read));
      }),
    );
  });

  for (const edition of all) {
    it(`has every cell of edition ${edition.id} at its place`, () => {
      const tables = Object.fromEntries(edition.tables.map(({ key }) => [key, {}]));
      const blank = report({ year: edition.from, edition: edition.id, tables }, { editions: all });
      const sheets = Object.entries(blank.sheets).map(
        ([key, sheet]) => [key, { ...sheet, cells: sheet.cells.map((_, place) => place) }] as const,
      );
      const numbered = { ...blank, sheets: Object.fromEntries(sheets) };
      expect(reread(numbered)).to.deep.equal(numbered);
    });
  }

  it('has the cells of an edition that was handed over under the keys of its lines', () => {
    const read = report(futureJSON, { editions: all });
    expect(write(read, all).tables).to.deep.equal({ novel: { x: [1, 2], y: { z: [3, null], w: [5, '6件'] } } });
  });

  const tables = { disputes: {} };
  const blank = { reconsideration: [], litigation: { direct: [], afterReconsideration: [] } };
  const cases = [
    {
      name: 'blank rows as empty lists',
      json: { year: 2023, tables },
      written: { year: 2023, edition: '2021', tables: { disputes: blank } },
    },
    {
      name: 'an agency by its name, where nothing more is known of it',
      json: { year: 2023, agency: { name: '某市' }, tables: {} },
      written: { year: 2023, agency: '某市', edition: '2021', tables: {} },
    },
    {
      name: 'an agency with its code',
      json: { year: 2023, agency: { name: '某市', code: '1' }, tables: {} },
      written: { year: 2023, agency: { name: '某市', code: '1' }, edition: '2021', tables: {} },
    },
    {
      name: 'no prose where the chapters have none',
      json: { year: 2023, tables: {}, notes: { disputes: '' }, chapters: {} },
      written: { year: 2023, edition: '2021', tables: {} },
    },
    {
      name: 'the editions that its tables deviate by, but not that of a table which it lacks',
      json: { year: 2023, editions: { requests: '2019' }, tables },
      written: { year: 2023, edition: '2021', tables: { disputes: blank } },
    },
  ];
  for (const { name, json, written } of cases) {
    it(`has ${name}`, () => expect(write(report(json), all)).to.deep.equal(written));
  }

  const deviations = [
    { name: 'a table', editions: { requests: '2019' } },
    { name: 'a block', editions: { 'proactive.documents': '2019' } },
    { name: 'a table whose block is that of the report', editions: { proactive: '2019', 'proactive.documents': '2021' } },
    { name: 'a table that the report does not have itself', editions: { statistics: '2014' } },
  ];
  for (const { name, editions: given } of deviations) {
    it(`keeps the edition of ${name}`, () => {
      const keys = Object.keys(given).map((place) => [place.split('.')[0]!, {}] as const);
      const read = report({ year: 2023, editions: given, tables: Object.fromEntries(keys) }, { editions: all });
      expect(write(read, all).editions).to.deep.equal(given);
    });
  }
});
