import { expect } from 'chai';
import { isNumber, type HeaderCell, type NumberCell, type Row } from '../../src/core/grid.js';
import { editions, layout, type Form, type Edition } from '../../src/index.js';
import { report } from '../fixtures.js';
import { blank } from '../official.js';

const formOf = (edition: string, table: string): Form => layout(report({ year: 2020, edition, tables: blank }), table)!.form;

const rowsOf = ({ head, groups }: Form): readonly Row[] => [...head, ...groups.flat()];
const headersOf = (form: Form): HeaderCell[] =>
  rowsOf(form).flatMap(({ cells }) => cells.filter((cell) => !isNumber(cell)) as HeaderCell[]);
const numbersOf = (form: Form): NumberCell[] => rowsOf(form).flatMap(({ cells }) => cells.filter(isNumber));

describe('the headers of a table of several parts', () => {
  for (const { id } of editions) {
    const form = () => formOf(id, 'proactive');

    it(`have names of their own in ${id}, without white space`, () => {
      const names = headersOf(form()).map(({ id }) => id);
      expect(new Set(names).size).to.equal(names.length);
      for (const name of names) expect(name).to.match(/^proactive(?:\/[\w.]+)+$/);
    });

    it(`are named by each number cell in ${id}: its part, its column and its row`, () => {
      const { places } = form();
      const texts = new Map(headersOf(form()).map(({ id, text }) => [id, text]));
      for (const { place, headers } of numbersOf(form())) {
        const { block, column, row } = places[place]!;
        expect(headers!.map((name) => texts.get(name))).to.deep.equal([block.label, column.at(-1)!.label, row.at(-1)!.label]);
      }
    });

    it(`say in ${id} what they are over: all of a part, a column or a row`, () => {
      for (const rows of form().groups) {
        expect(rows.map(({ cells }) => cells.map((cell) => (isNumber(cell) ? 'number' : cell.scope)).join(' '))).to.deep.equal([
          'rowgroup',
          ['col', ...rows[1]!.cells.slice(1).map(() => 'col')].join(' '),
          ...rows.slice(2).map(({ cells }) => ['row', ...cells.slice(1).map(() => 'number')].join(' ')),
        ]);
      }
    });
  }
});

describe('the headers of a table of one part', () => {
  for (const key of ['requests', 'disputes']) {
    it(`need no names in ${key}: rows and columns tell them`, () => {
      const form = formOf('2021', key);
      for (const header of headersOf(form)) expect(header).not.to.have.property('id');
      for (const number of numbersOf(form)) expect(number).not.to.have.property('headers');
      const scopes = (rows: readonly Row[]) => [...new Set(rows.flatMap(({ cells }) => cells.map((cell) => isNumber(cell) || cell.scope)))];
      expect(scopes(form.head)).to.deep.equal(['col']);
      expect(scopes(form.groups.flat())).to.deep.equal(key === 'disputes' ? [true] : ['row', true]);
    });
  }

  it('are named by the line where the rows stand side by side', () => {
    expect(
      formOf('2021', 'disputes')
        .groups.flat()
        .map(({ name }) => name),
    ).to.deep.equal(['件数']);
  });
});

describe('the names of a table’s headers on a page', () => {
  const prefix = (agency?: string) => layout(report({ year: 2023, ...(agency && { agency }), tables: blank }), 'proactive')!.prefix;

  it('begin with year and agency, so that two reports can stand beside each other, and have no white space', () => {
    expect(prefix('某市\u3000办 公\n室')).to.equal('2023/某市办公室/');
    expect(prefix()).to.equal('2023//');
  });
});

describe('the owner of a table’s figures', () => {
  it('is the agency with the year, or the year alone', () => {
    const of = (agency?: string) => layout(report({ year: 2023, ...(agency && { agency }), tables: blank }), 'proactive')!.of;
    expect(of('某市')).to.equal('某市\u30002023年度');
    expect(of()).to.equal('2023年度');
  });
});

/** A form as a list, every line of which is a row: groups with and without a heading, two levels deep. */
const listed = {
  id: 'list',
  basis: '',
  from: 2014,
  chapters: [{ table: 'list' }],
  tables: [
    {
      key: 'list',
      title: '表',
      widths: [70, 12, 18],
      blocks: [
        {
          key: 'list',
          corner: '指标',
          print: 'listed',
          units: '单位',
          columns: [{ key: 'count', label: '数' }],
          rows: [
            {
              key: 'a',
              label: '一',
              lines: [
                {
                  key: 'b',
                  label: '',
                  lines: [
                    { key: 'all', label: '（一）', unit: '条' },
                    { key: 'x', label: '其中' },
                    {
                      key: 'c',
                      label: '',
                      lines: [
                        { key: 'all', label: '又' },
                        { key: 'y', label: '再' },
                      ],
                    },
                  ],
                },
                { key: 'd', label: '（二）', lines: [{ key: 'z', label: '1', unit: '次' }] },
              ],
            },
            {
              key: 'e',
              label: '',
              lines: [
                { key: 'all', label: '二' },
                { key: 'w', label: '其' },
              ],
            },
          ],
        },
      ],
    },
  ],
} as const satisfies Edition;

describe('a form that is a list', () => {
  const grid = () => layout(report({ year: 2016, tables: { list: {} } }, { editions: [listed] }), 'list')!;

  it('has the corner over the labels, the units and the numbers', () => {
    expect(grid().form.head.map(({ cells }) => cells)).to.deep.equal([
      [
        { text: '指标', colspan: 1, rowspan: 1, scope: 'col' },
        { text: '单位', colspan: 1, rowspan: 1, scope: 'col' },
        { text: '数', colspan: 1, rowspan: 1, scope: 'col' },
      ],
    ]);
    expect(grid().form.columns).to.deep.equal([[70, 12], [18]]);
  });

  it('has a row for every line, indented under its heading or the line that the group goes by', () => {
    const rows = grid().form.groups.flat();
    expect(
      rows.map(({ cells }) => cells.map((cell) => (isNumber(cell) ? `#${cell.place}` : `${cell.level ?? ''}${cell.text}`))),
    ).to.deep.equal([
      ['0一', '——'],
      ['1（一）', '条', '#0'],
      ['2其中', '', '#1'],
      ['2又', '', '#2'],
      ['3再', '', '#3'],
      ['1（二）', '——'],
      ['21', '次', '#4'],
      ['0二', '', '#5'],
      ['1其', '', '#6'],
    ]);
    const [heading, first] = rows;
    expect(heading!.cells).to.deep.equal([
      { text: '一', colspan: 1, rowspan: 1, scope: 'row', level: 0 },
      { text: '——', colspan: 2, rowspan: 1, scope: 'row' },
    ]);
    expect(first!.cells).to.deep.equal([
      { text: '（一）', colspan: 1, rowspan: 1, scope: 'row', level: 1 },
      { text: '条', colspan: 1, rowspan: 1, scope: 'row' },
      { place: 0, colspan: 1 },
    ]);
  });
});
