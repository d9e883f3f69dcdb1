import { expect } from 'chai';
import '../../src/define/index.js';
import { addressOf, figuresOf, official, reportFile, reportNames, type OfficialRow } from '../fixtures.js';
import { addressesOf } from '../keys.js';
import { cellsOf, loaded, show, tableIn } from './page.js';

const tables = ['proactive', 'requests', 'disputes'];

/** The edition of a table in a published file, as the file says it. */
const editionIn = (file: object, table: string): string => {
  const { edition, editions = {} } = file as { edition: string; editions?: Record<string, string> };
  return editions[table] ?? edition;
};

const spans = (table: HTMLTableElement): OfficialRow[] =>
  [...table.rows].map((row) => [...row.cells].map((cell) => [cell.localName === 'td' ? '' : cell.textContent, cell.colSpan, cell.rowSpan]));

for (const name of reportNames) {
  describe(`the report ${name}`, () => {
    for (const table of tables) {
      it(`shows every figure of ${table} where the file has it, and nothing else`, async () => {
        const file = await reportFile(name);
        const edition = editionIn(file, table);
        const element = await loaded(show(`<disclosure-table section="${table}" src="${addressOf(name)}"></disclosure-table>`));
        const cells = cellsOf(element);
        expect(cells.map((cell) => cell.dataset['address'])).to.deep.equal(addressesOf(edition, table));
        expect(cells.map((cell) => cell.textContent)).to.deep.equal(figuresOf(file, edition, table));
      });

      it(`shows ${table} with the words and spans of the form`, async () => {
        const edition = editionIn(await reportFile(name), table);
        const { [table]: rows, proactiveWords } = await official(edition);
        const element = await loaded(show(`<disclosure-table section="${table}" src="${addressOf(name)}"></disclosure-table>`));
        const shown = spans(tableIn(element)!);
        if (rows) expect(shown).to.deep.equal(rows);
        else expect(shown.map((row) => row.map(([text]) => text).filter(Boolean))).to.deep.equal(proactiveWords);
      });
    }

    it('has nothing to say against the file', async () => {
      const element = await loaded(show(`<disclosure-report src="${addressOf(name)}"></disclosure-report>`));
      expect(element.shadowRoot!.querySelector('[part=problems], [part=error]')).to.equal(null);
    });

    it('names the agency and the year in the caption', async () => {
      const { agency, year } = await reportFile(name);
      const element = await loaded(show(`<request-outcome-matrix src="${addressOf(name)}"></request-outcome-matrix>`));
      expect(tableIn(element)!.caption!.textContent).to.equal(`收到和处理政府信息公开申请情况 ${agency}\u3000${year}年度`);
    });
  });
}
