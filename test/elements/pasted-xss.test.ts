/** What stands in pasted tables is text, whatever it looks like: it never becomes an element of ours, and nothing runs. */
import { expect } from 'chai';
import '../../src/define/index.js';
import type { DisclosureTable } from '../../src/index.js';
import { followPasted } from '../../src/parts/import/page/follow-pasted.js';
import { importLocales } from '../../src/parts/import/words/index.js';
import { reportFile, type ReportFile } from '../fixtures.js';
import { escape, htmlOf, tablesOf, type Cell } from '../import/tables.js';
import { cellsOf, loaded, partText, show, tableIn } from './page.js';
import { alerts, danger, payloads } from './payloads.js';

let report: ReportFile;
before(async () => {
  report = await reportFile('suqian-2024');
});

/** A tag with the pasted table of the requests, one of whose cells was changed, below the title of some agency. */
async function paste(agency: string, isIt: (cell: Cell) => boolean, text: string): Promise<DisclosureTable> {
  const rows = tablesOf(report)[1]!;
  const cell = rows.flat().find(isIt)!;
  cell.text = text;
  const page = show<HTMLElement>(
    `<div><h1>${escape(agency)}2024年政府信息公开工作年度报告</h1><request-outcome-matrix>${htmlOf([rows])}</request-outcome-matrix></div>`,
  );
  followPasted(page, importLocales);
  return loaded(page.querySelector('request-outcome-matrix')!);
}

const isFigure = ({ header, text }: Cell): boolean => !header && text !== '';
const isLabel = ({ text }: Cell): boolean => text === '二、上年结转政府信息公开申请数量';

describe('a pasted table', () => {
  const executed = alerts();

  for (const payload of payloads) {
    const name = JSON.stringify(payload);

    it(`shows ${name} in place of a figure as the text that it is`, async () => {
      const tag = await paste(payload, isFigure, payload);
      expect(tag.status).to.equal('ready');
      expect(cellsOf(tag)[0]!.textContent).to.equal(payload.replace('\t', ' '));
      expect(danger(tag)).to.deep.equal([]);
      expect(executed()).to.equal(0);
    });

    it(`is not replaced where ${name} stands for the words of a row, and says so in text`, async () => {
      const tag = await paste('某局', isLabel, payload);
      expect(tableIn(tag)).to.equal(null);
      expect(partText(tag, 'error')).to.contain('二、上年结转政府信息公开申请数量');
      expect(danger(tag.shadowRoot!)).to.deep.equal([]);
      expect(executed()).to.equal(0);
    });
  }
});
