/** report.schema.json, as an editor uses it: against reports that are right, reports that are wrong, and for what it can complete. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { reportSchema } from '../../dist/modules/outputs/json-schema.js';
import { root } from './tree.mjs';

const schema = JSON.parse(readFileSync(join(root, 'dist/report.schema.json'), 'utf8'));
const accepts = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
const row = [3, null, null, null, null, null, 3];

/** Every way of writing that the format allows, in one report. */
const example = {
  year: 2020,
  agency: '嘉兴市经济和信息化局',
  edition: '2019',
  editions: { requests: '2019', 'proactive.documents': '2021' },
  title: '嘉兴市经济和信息化局2020年政府信息公开工作年度报告',
  published: '2021-01-20',
  source: 'https://example.cn/2020.html',
  tables: {
    proactive: { rules: [0, 0, 0], normativeDocuments: [2, 2, 5], procurement: [40, '7168600元'] },
    requests: { received: row, results: { granted: { natural: 1, total: 1 }, refused: { stateSecret: [] }, total: row } },
    disputes: { reconsideration: [1, null, null, null, 1], litigation: { direct: [null, null, null, 1, 1] } },
  },
  notes: { disputes: '注：含上年度结转数量' },
  chapters: { overview: '一段。\n\n又一段。', problems: '…', other: '…' },
};

/** The example with another value at one place. */
function change(path, value) {
  const copy = JSON.parse(JSON.stringify(example));
  const keys = path.split('/');
  const last = keys.pop();
  keys.reduce((object, key) => (object[key] ??= {}), copy)[last] = value;
  return copy;
}

const reports = join(root, 'stories/reports');
for (const file of readdirSync(reports).sort()) {
  test(`the schema accepts ${file}`, () => {
    assert.ok(accepts(JSON.parse(readFileSync(join(reports, file), 'utf8'))), JSON.stringify(accepts.errors));
  });
}

const right = [
  { name: 'the example of the format', report: example },
  { name: 'an agency with its code', report: change('agency', { name: '嘉兴市经济和信息化局', code: '11330400002551' }) },
  { name: 'a blank row', report: change('tables/requests/received', null) },
  { name: 'a blank group of rows', report: change('tables/requests/results', null) },
  { name: 'a table that is left out', report: change('tables/disputes', null) },
  { name: 'a row of the other edition', report: change('tables/requests/results/other', { feeUnpaid: row }) },
  { name: 'the address of the schema itself', report: { ...example, $schema: './report.schema.json' } },
];

for (const { name, report } of right) {
  test(`the schema accepts ${name}`, () => assert.ok(accepts(report), JSON.stringify(accepts.errors)));
}

const wrong = [
  { name: 'a list', report: [] },
  { name: 'a report without tables', report: { year: 2020 } },
  { name: 'a report without a year', report: { tables: {} } },
  { name: 'a year that is text', report: change('year', '2020年') },
  { name: 'a year with a fraction', report: change('year', 2020.5) },
  { name: 'a misspelt field', report: { ...example, tabels: {} } },
  { name: 'a misspelt table', report: change('tables/request', {}) },
  { name: 'a misspelt row', report: change('tables/requests/recieved', row) },
  { name: 'a misspelt row in a group', report: change('tables/requests/results/refused/stateSecrets', row) },
  { name: 'a misspelt column', report: change('tables/requests/received', { naturals: 1 }) },
  { name: 'too many numbers', report: change('tables/requests/received', [...row, 1]) },
  { name: 'too few numbers', report: change('tables/disputes/reconsideration', [1]) },
  { name: 'a row that is a number', report: change('tables/requests/received', 3) },
  { name: 'a cell that is a truth value', report: change('tables/requests/received', [true, ...row.slice(1)]) },
  { name: 'a cell that is a list', report: change('tables/requests/received', { natural: [1] }) },
  { name: 'an edition that there is not', report: change('edition', '2020') },
  { name: 'a block that there is not', report: change('editions/proactive.document', '2021') },
  { name: 'an agency that is a number', report: change('agency', 7) },
  { name: 'a misspelt chapter', report: change('chapters/overwiev', '…') },
  { name: 'a note to a table that there is not', report: change('notes/dispute', '…') },
];

for (const { name, report } of wrong) {
  test(`the schema refuses ${name}`, () => assert.equal(accepts(report), false));
}

/** Every property of a schema, with the places that lead to it. */
function properties(part, place = '') {
  const own = Object.entries(part.properties ?? {}).flatMap(([key, inner]) => [
    { place: `${place}/${key}`, inner },
    ...properties(inner, `${place}/${key}`),
  ]);
  return [...own, ...(part.anyOf ?? []).flatMap((choice) => properties(choice, place))];
}

const says = ({ description, anyOf = [] }) => Boolean(description) || (anyOf.length > 0 && anyOf.every(says));

test('an editor has a description to show for every key', () => {
  const all = properties(schema);
  assert.ok(all.length > 200);
  assert.deepEqual(
    all.filter(({ inner }) => !says(inner)).map(({ place }) => place),
    [],
  );
});

test('a line without a key is no place of its own', () => {
  const form = {
    id: '1',
    basis: '',
    from: 2000,
    chapters: [],
    tables: [
      {
        key: 'only',
        title: 'Only',
        widths: [1, 1],
        blocks: [{ key: 'b', columns: [{ key: 'n', label: 'N' }], rows: [{ label: 'Group', lines: [{ key: 'row', label: 'Row' }] }] }],
      },
    ],
  };
  assert.deepEqual(Object.keys(reportSchema([form]).properties.tables.properties.only.properties), ['row']);
});
