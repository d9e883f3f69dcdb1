import { expect } from 'chai';
import { refused } from '../../src/parts/import/recognition.js';
import edition2014 from '../../src/editions/2014.js';
import { editions } from '../../src/index.js';
import { recogniseFile } from '../../src/parts/import/file.js';
import { parseHTML } from '../../src/parts/import/parse-html.js';
import { tablesOf } from './tables.js';
import { accepted, numbers } from './reading.js';
import { reports, type ReportJSON } from './reports.js';
import { sites } from './sites.js';

const none = () => Promise.reject(new Error('no archive'));
const importing = (text: string, name: string) =>
  recogniseFile(new TextEncoder().encode(text), name, [edition2014, ...editions], { parseHTML, openDOCX: none, openXLSX: none });

const isFilled = (report: ReportJSON) => !/null|\[\]/.test(JSON.stringify(report.tables));

describe('a whole page as sites publish it', () => {
  for (const { name, file, plain, write } of sites) {
    it(`gives the figures, the year and the agency: ${name}`, async () => {
      for (const report of (await reports()).filter((each) => !plain || isFilled(each))) {
        const { json, doubts } = accepted(await importing(write(tablesOf(report), report), file));
        expect(doubts, report.agency).to.deep.equal([]);
        expect([json.year, json.agency]).to.deep.equal([report.year, report.agency]);
        expect(numbers(json), report.agency).to.deep.equal(numbers(report));
      }
    });
  }

  for (const { name, file, plain, write } of sites) {
    if (!plain || file.endsWith('.md')) continue;
    it(`is refused where blank cells left nothing behind: ${name}`, async () => {
      for (const report of (await reports()).filter((each) => !isFilled(each))) {
        const result = await importing(write(tablesOf(report), report), file);
        expect(refused(result) && result.refusal, report.agency).to.be.oneOf(['lost-lines', 'unassignable']);
      }
    });
  }
});
