import { layout } from '../../src/index.js';
import { paint } from '../../src/outputs/paint.js';
import { report, type OfficialRow } from '../fixtures.js';
import { blank, equalsOfficial } from '../official.js';

/** The rows of a blank table, read back from the table in the page. */
function painted(edition: string, table: string): OfficialRow[] {
  const grid = layout(report({ year: 2020, edition, tables: blank }), table)!;
  return [...paint(grid, document).rows].map((row) => [...row.cells].map((cell) => [cell.textContent, cell.colSpan, cell.rowSpan]));
}

describe('the form as it is painted', () => {
  equalsOfficial(painted);
});
