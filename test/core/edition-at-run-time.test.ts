import { expect } from 'chai';
import '../../src/define/index.js';
import { editions, failed, layout, placesOf, read, readEdition, toHTML, type Edition } from '../../src/index.js';
import { report } from '../fixtures.js';
import { said } from './reading.js';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** An edition that we do not know: a table of its own, two columns over three rows in two levels. */
const future = {
  id: '2030',
  basis: '国办公开办函〔2030〕1号',
  from: 2030,
  chapters: [{ title: '新表', table: 'novel' }],
  tables: [
    {
      key: 'novel',
      title: '新表',
      widths: [1, 1, 1, 1],
      blocks: [
        {
          key: 'novel',
          corner: '角',
          columns: [
            { key: 'a', label: '甲' },
            { key: 'b', label: '乙', sum: true as const },
          ],
          rows: [
            { key: 'x', label: '一' },
            {
              key: 'y',
              label: '二',
              lines: [
                { key: 'z', label: '三' },
                { label: '组', lines: [{ key: 'w', label: '四' }] },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const json = { year: 2031, tables: { novel: { x: [1, 2], y: { z: { a: 3 }, w: [5, '6件'] } } } };

describe('an edition that is handed over at run time', () => {
  const handed = readEdition(copy(future));

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

  it('is used like ours by the tags', async () => {
    const element = document.createElement('disclosure-table');
    element.section = 'novel';
    element.editions = [...editions, handed as Edition];
    element.report = json;
    document.body.append(element);
    await element.updateComplete;
    const rows = [...element.querySelector('table')!.rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent).join(' '));
    element.remove();
    expect(rows).to.deep.equal(['角 甲 乙', '一 1 2', '二 三 3 ', '组 四 5 6件']);
  });

  it('comes to the tables inside a report with the report', async () => {
    const element = document.createElement('disclosure-report');
    element.editions = [handed as Edition];
    element.report = json;
    document.body.append(element);
    await element.updateComplete;
    const text = element.querySelector('h2')!.textContent + element.querySelectorAll('td').length;
    element.remove();
    expect(text).to.equal('一、新表6');
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
    { name: 'with a line that has no label', spoil: spoilLine, place: 'tables.0.blocks.0.rows.1.lines.0.label', expected: 'string' },
  ];
  for (const { name, spoil, place, expected } of wrong) {
    it(`is one failure with its place where it is ${name}`, () => {
      expect(readEdition(spoil(copy(future)))).to.include({ failure: 'edition-invalid', place, expected });
    });
  }

  it('may be all there is, or missing: then no report can be read, and nothing throws', () => {
    expect(read({ year: 2020, tables: {} }, { editions: [] })).to.include({ failure: 'edition-invalid' });
  });
});

function spoilLine(edition: typeof future): unknown {
  edition.tables[0]!.blocks[0]!.rows[1]!.lines = [{ key: 'z' } as { key: string; label: string }];
  return edition;
}
