import { expect } from 'chai';
import { placeInWords } from '../../src/parts/import/place-name.js';
import edition2014 from '../../src/editions/2014.js';
import { editions } from '../../src/editions/index.js';

const cases = [
  { name: 'a table by its title', place: 'requests', words: '收到和处理政府信息公开申请情况' },
  { name: 'a block by its heading', place: 'proactive.services', words: '主动公开政府信息情况 · 第二十条第（五）项' },
  { name: 'a row by the lines that lead to it', place: 'proactive/rules', words: '主动公开政府信息情况 · 规章' },
  {
    name: 'a cell by its row and its column',
    place: 'requests/results.refused.stateSecret/natural',
    words: '收到和处理政府信息公开申请情况 · 三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密 · 自然人',
  },
  { name: 'what no edition has by its address', place: 'requests/none', words: 'requests/none' },
  { name: 'nothing of a form by itself', place: 'year', words: 'year' },
];

describe('placeInWords', () => {
  for (const { name, place, words } of cases) {
    it(`names ${name}`, () => expect(placeInWords(place, editions)).to.equal(words));
  }

  it('names a heading of a list, which is a row there', () => {
    const [table] = edition2014.tables;
    const [{ rows }] = table.blocks;
    const heading = rows.find((line) => 'lines' in line && 'key' in line)!;
    expect(placeInWords(`statistics/${(heading as { key: string }).key}`, [edition2014])).to.equal(`${table.title} · ${heading.label}`);
  });
});
