/** The official forms as an authority: whatever lays tables out or paints them has to have the same cells. */
import { expect } from 'chai';
import { editions } from '../src/index.js';
import { official, type OfficialRow } from './fixtures.js';

const tables = ['proactive', 'requests', 'disputes'];

/** The tables of a blank report. */
export const blank = { proactive: {}, requests: {}, disputes: {} };

const words = (rows: readonly OfficialRow[]): string[][] => rows.map((row) => row.map(([text]) => text).filter(Boolean));

const width = (row: OfficialRow): number => row.reduce((sum, [, colspan]) => sum + colspan, 0);

/** Tests that the rows of each edition's blank tables are those of the official form. */
export function equalsOfficial(rowsOf: (edition: string, table: string) => OfficialRow[]): void {
  for (const { id } of editions) {
    it(`has in edition ${id} every table that was transcribed`, async () => {
      const forms = await official(id);
      const transcribed = Object.keys(forms).filter((key) => key !== 'about');
      expect(transcribed.map((key) => key.replace('Words', ''))).to.have.members(tables);
    });

    for (const table of tables) {
      it(`equals the official ${table} of ${id} cell by cell`, async () => {
        const { [table]: rows, proactiveWords } = await official(id);
        if (rows) expect(rowsOf(id, table)).to.deep.equal(rows);
        else expect(words(rowsOf(id, table))).to.deep.equal(proactiveWords);
      });
    }
  }

  it('fills each row of the 2019 proactive table, whose published spans are inconsistent, to four columns', () => {
    const rows = rowsOf('2019', 'proactive');
    expect(rows.map(width)).to.deep.equal(rows.map(() => 4));
    expect(rows.flat().filter(([, , rowspan]) => rowspan !== 1)).to.deep.equal([]);
  });
}
