import { expect } from 'chai';
import '../../src/define/index.js';
import { official, type OfficialRow } from '../fixtures.js';
import { headerRelations } from './header-relations.js';
import { cellsOf, show, tableIn } from './page.js';

const blank = { proactive: {}, requests: {}, disputes: {} };

async function tableOf(edition: string, section: string, markup = ''): Promise<HTMLTableElement> {
  const element = show(`<disclosure-table section="${section}" ${markup}></disclosure-table>`);
  element.report = { year: 2020, agency: '某县 人民政府', edition, tables: blank };
  await element.updateComplete;
  return tableIn(element.isolated ? element.shadowRoot! : element)!;
}

/** The headers of each number, in the order of print. */
function relations(table: HTMLTableElement): string[][] {
  const headersOf = headerRelations(table);
  return cellsOf(table).map((cell) => headersOf(cell as HTMLTableCellElement).sort());
}

/** The text that the official form has in each slot. */
function spread(rows: readonly OfficialRow[]): string[][] {
  const slots: string[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const [text, colspan, rowspan] of row) {
      while (slots[y]![x] !== undefined) x++;
      for (let down = 0; down < rowspan; down++) {
        for (let right = 0; right < colspan; right++) slots[y + down]![x + right] = text;
      }
      x += colspan;
    }
  });
  return slots;
}

/** What a reader sees over and before each number of a table whose headers are its first rows and columns. */
function seen(rows: readonly OfficialRow[], headRows: number, labelColumns: number): string[][] {
  const slots = spread(rows);
  return slots.slice(headRows).flatMap((row) =>
    row.slice(labelColumns).map((_, index) => {
      const over = slots.slice(0, headRows).map((head) => head[labelColumns + index]!);
      return [...new Set([...over, ...row.slice(0, labelColumns)])].sort();
    }),
  );
}

/** The same for a table of blocks, each with a heading and headers of its own. */
function seenInBlocks(rows: readonly (readonly string[])[]): string[][] {
  let block = '';
  let columns: readonly string[] = [];
  return rows.flatMap(([first = '', ...others]) => {
    if (first.startsWith('第二十条')) block = first;
    else if (others.length) columns = others;
    else return columns.map((column) => [block, column, first].sort());
    return [];
  });
}

const words = (rows: readonly OfficialRow[]): string[][] => rows.map((row) => row.map(([text]) => text).filter(Boolean));

describe('the headers of a number', () => {
  const counts = [
    { edition: '2019', section: 'requests', numbers: 161 },
    { edition: '2021', section: 'requests', numbers: 175 },
    { edition: '2019', section: 'disputes', numbers: 15 },
    { edition: '2021', section: 'disputes', numbers: 15 },
    { edition: '2019', section: 'proactive', numbers: 22 },
    { edition: '2021', section: 'proactive', numbers: 10 },
  ];
  for (const { edition, section, numbers } of counts) {
    it(`are those that a reader sees, for each of the ${numbers} numbers of ${section} in ${edition}`, async () => {
      const { [section]: rows, proactiveWords } = await official(edition);
      const expected =
        section === 'proactive' ? seenInBlocks(proactiveWords ?? words(rows!)) : seen(rows!, 3, section === 'requests' ? 3 : 0);
      expect(expected).to.have.lengthOf(numbers);
      expect(relations(await tableOf(edition, section))).to.deep.equal(expected);
    });
  }

  it('are the same in the shadow root, where ids are of another tree', async () => {
    const table = await tableOf('2021', 'requests', 'isolated');
    const { requests } = await official('2021');
    expect(relations(table)).to.deep.equal(seen(requests!, 3, 3));
  });

  it('are found by ids that stand once on a page with two reports', async () => {
    const main = show('<main><disclosure-table></disclosure-table><disclosure-table></disclosure-table></main>');
    for (const [index, element] of [...main.querySelectorAll('disclosure-table')].entries()) {
      element.report = { year: 2020 + index, agency: '某县', edition: '2021', tables: blank };
      await element.updateComplete;
    }
    const ids = [...main.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.have.lengthOf(2 * 20);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.filter((id) => /\s/.test(id))).to.deep.equal([]);
    for (const table of main.querySelectorAll('table')) {
      const expected = seenInBlocks(words((await official('2021'))['proactive']!));
      expect(relations(table)).to.deep.equal(expected);
    }
  });
});

describe('a header cell', () => {
  for (const section of ['proactive', 'requests', 'disputes']) {
    it(`of ${section} says what it is the header of`, async () => {
      const table = await tableOf('2021', section);
      const scopes = [...table.querySelectorAll('th')].map(({ scope }) => scope);
      expect(scopes.filter((scope) => !['col', 'row', 'rowgroup'].includes(scope))).to.deep.equal([]);
    });
  }

  it('spans all rows under the corner note', async () => {
    const corner = (await tableOf('2021', 'requests')).tHead!.rows[0]!.cells[0]!;
    expect(corner.textContent).to.equal('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）');
    expect([corner.localName, corner.colSpan, corner.rowSpan]).to.deep.equal(['th', 3, 3]);
  });
});

describe('the one row of disputes', () => {
  it('is named, for it has no header cell', async () => {
    const rows = [...(await tableOf('2021', 'disputes')).tBodies[0]!.rows];
    expect(rows.map((row) => row.ariaLabel)).to.deep.equal(['件数']);
  });
});
