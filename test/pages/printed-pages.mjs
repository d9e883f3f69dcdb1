/** The pages that are printed: one table in each way to show it, and everything that only the screen needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tooling/tree.mjs';
import { inline, pageOf } from './page.mjs';
import { wrong } from './reports.mjs';

const report = readFileSync(join(root, 'stories/reports/shuyang-2025.json'), 'utf8');

const matrix = (attributes = '') =>
  `<request-outcome-matrix ${attributes} src="/stories/reports/shuyang-2025.json"></request-outcome-matrix>`;
/** A report in which every number is the same. */
const all = (number) => JSON.parse(report, (key, value) => (typeof value === 'number' && key !== 'year' ? number : value));
const page = (body) => pageOf(`<main>${body}</main>`, { head: '<link rel="stylesheet" href="/dist/themes/dark.css">' });

export const pages = {
  '/requests.html': page(matrix()),
  '/isolated.html': page(matrix('isolated')),
  '/list.html': page(matrix('view="list"')),
  '/english.html': page(matrix('lang="en"')),
  '/dark.html': page(`<div class="disclosure-theme-dark">${matrix()}</div>`),
  '/large.html': page(`<request-outcome-matrix>${inline(all(12345678))}</request-outcome-matrix>`),
  '/large-disputes.html': page(`<review-litigation-table>${inline(all(123456))}</review-litigation-table>`),
  // Findings, a lens, what could not be read.
  '/odd.html': page(`<review-litigation-table findings="list" view="table">${inline(wrong)}</review-litigation-table>`),
};
