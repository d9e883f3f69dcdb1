import { expect } from 'chai';
import type { Recognition, Refusal } from '../../src/parts/import/recognition.js';
import { htmlOf, tablesOf, type Tables } from './tables.js';
import { accepted, recognise } from './reading.js';
import { reports } from './reports.js';

/** The requests table of one report, every number cell of which is 0. */
async function zeros(): Promise<Tables> {
  const [, json] = await reports();
  return tablesOf(json).map((rows) => rows.map((row) => row.map((cell) => (cell.header ? cell : { ...cell, text: '0' }))));
}

/** Numbers of a table that is no more than its words. */
const rowsIn = (result: Recognition | Refusal, table: string) => accepted(result).json.tables[table];

describe('a report without figures', () => {
  it('has zeros where one 0 stands in a cell over all columns', async () => {
    const plain = await zeros();
    const merged = plain.map((rows) =>
      rows.map((row) => {
        const [first, ...rest] = row.filter(({ header }) => !header);
        return first && rest.length > 2 ? [...row.filter(({ header }) => header), { ...first, colspan: rest.length + 1 }] : row;
      }),
    );
    const result = accepted(recognise(htmlOf(merged), 2024));
    expect(result.json).to.deep.equal(accepted(recognise(htmlOf(plain), 2024)).json);
    expect(new Set(result.repairs.map(({ code }) => code))).to.deep.equal(new Set(['merged']));
    expect(result.doubts).to.deep.equal([]);
  });

  it('is doubtful where another number stands in such a cell', async () => {
    const tables = await zeros();
    const row = tables[1]!.find(([cell]) => cell!.text.startsWith('一、'))!;
    row.splice(1, 7, { ...row[1]!, text: '5', colspan: 7 });
    const { doubts, json } = accepted(recognise(htmlOf(tables), 2024));
    expect(doubts).to.deep.equal([{ code: 'cells', place: 'requests/received', found: '1', expected: '7' }]);
    expect(json.tables['requests']).not.to.have.property('received');
  });

  it('has blank rows where all cells are blank', async () => {
    const blank = (await zeros()).map((rows) => rows.map((row) => row.map((cell) => (cell.header ? cell : { ...cell, text: ' ' }))));
    expect(rowsIn(recognise(htmlOf(blank), 2024), 'disputes')).to.deep.equal({
      reconsideration: [],
      litigation: { direct: [], afterReconsideration: [] },
    });
  });
});

const refusals: readonly (readonly [name: string, html: string, refusal: string])[] = [
  [
    'a page with pictures instead of tables',
    '<h2>二、主动公开政府信息情况</h2><img src="1.png"><h2>三、收到和处理政府信息公开申请情况</h2><img>',
    'no-table',
  ],
  ['a page with other tables', '<table><tr><td>姓名</td><td>年龄</td></tr><tr><td>甲</td><td>3</td></tr></table>', 'no-table'],
  ['an empty page', '', 'no-table'],
];

describe('what is no report', () => {
  for (const [name, html, refusal] of refusals) {
    it(`is refused, never taken for zeros: ${name}`, () => {
      expect(recognise(html)).to.deep.equal({ refusal, found: '', doubts: [] });
    });
  }
});

/** Changes one table of a real report and says what is doubtful then. */
const doubtsAfter = async (damage: (tables: Tables) => void) => {
  const [json] = await reports();
  const tables = tablesOf(json);
  damage(tables);
  return accepted(recognise(htmlOf(tables), json!.year)).doubts.map(({ code, place }) => `${code} ${place}`);
};

const rowOf = (tables: Tables, word: string) => tables.flat().find((row) => row.some(({ text }) => text.includes(word)))!;

const doubtful: readonly (readonly [name: string, damage: (tables: Tables) => void, doubts: readonly string[]])[] = [
  ['a row that lost a cell', (tables) => void rowOf(tables, '予以公开').pop(), ['cells requests/results.granted']],
  [
    'a row with a cell too many',
    (tables) => void rowOf(tables, '予以公开').push(rowOf(tables, '予以公开').at(-1)!),
    ['cells requests/results.granted'],
  ],
  ['a row that is missing', (tables) => void rowOf(tables, '重复申请').splice(0), ['missing requests/results.notProcessed.repeat']],
  [
    'words that nobody knows',
    (tables) => void (rowOf(tables, '重复申请')[0]!.text = '2.别的'),
    ['unknown requests', 'missing requests/results.notProcessed.repeat'],
  ],
  ['a row of numbers that is missing', (tables) => void tables[2]!.pop(), ['absent disputes']],
  ['a table that is missing', (tables) => void tables.splice(2), ['absent disputes']],
  ['headers in another order', (tables) => void tables[0]![1]!.push(...tables[0]![1]!.splice(1, 1)), ['header proactive.documents']],
  ['headers that are missing', (tables) => void tables[0]![1]!.splice(1), ['header proactive.documents']],
  [
    'a number that is none',
    (tables) => void (rowOf(tables, '行政许可').at(-1)!.text = '见附件'),
    ['unreadable proactive/licensing/decisions'],
  ],
  [
    'another unit',
    (tables) => void (rowOf(tables, '本年收费金额').at(-1)!.text = '本年收费金额（单位：元）'),
    ['header proactive.charges'],
  ],
  [
    'the same row with other figures',
    (tables) => void tables[1]!.push(rowOf(tables, '予以公开').map((cell) => ({ ...cell, text: cell.text + (cell.header ? '' : '1') }))),
    ['conflict requests/results.granted'],
  ],
];

describe('what is not sure', () => {
  for (const [name, damage, doubts] of doubtful) {
    it(`is said with its place: ${name}`, async () => {
      expect(await doubtsAfter(damage)).to.include.members(doubts);
    });
  }
});
