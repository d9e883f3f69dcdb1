import { expect } from 'chai';
import '../../src/define/index.js';
import { cellsOf, loaded, show } from '../elements/page.js';

const report = { year: 2024, tables: { requests: { received: [888888, 888888, 888888, 888888, 888888, 888888, 888888] } } };

describe('a number of six digits', () => {
  for (const size of ['16px', '24px']) {
    for (const family of ['Arial', 'SimSun', 'serif']) {
      it(`stands in one line in the narrowest table of ${size} ${family}`, async () => {
        const page = show(
          `<div style="font: ${size} ${family}; width: 50em"><request-outcome-matrix view="table"></request-outcome-matrix></div>`,
        );
        const element = page.querySelector('request-outcome-matrix')!;
        element.report = report;
        await loaded(element);
        const lines = cellsOf(element)
          .slice(0, 7)
          .map((cell) => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            return range.getClientRects().length;
          });
        expect(lines).to.deep.equal(Array(7).fill(1));
      });
    }
  }
});
