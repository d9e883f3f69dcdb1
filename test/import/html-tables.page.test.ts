/** A page's own nodes against the parser that the command uses: the tests of reading need no page, as both give the same tables. */
import { expect } from 'chai';
import { tablesIn, tablesInTree } from '../../src/parts/import/html-tables.js';
import { parseHTML } from '../../src/parts/import/parse-html.js';
import { reports } from './reports.js';
import { shapes } from './shapes.js';
import { sites } from './sites.js';
import { tablesOf } from './tables.js';

const pages = [
  ...shapes.map(({ name, html }) => ({ name, write: html })),
  ...sites.filter(({ file }) => /\.html?$/.test(file)).map(({ name, write }) => ({ name, write })),
];

describe("the tables of a page's own nodes", () => {
  for (const { name, write } of pages) {
    it(`are those of its text: ${name}`, async () => {
      for (const report of await reports()) {
        const html = write(tablesOf(report), report);
        const tables = tablesIn(new DOMParser().parseFromString(html, 'text/html'));
        expect(tables, report.agency).to.be.an('array').that.is.not.empty;
        expect(tables, report.agency).to.deep.equal(tablesInTree(parseHTML(html)));
      }
    });
  }
});
