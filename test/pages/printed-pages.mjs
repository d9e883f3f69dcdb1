/** The pages that are printed: one table in each way to show it, and everything that only the screen needs. */
import { inline, pageOf } from './page.mjs';
import { wrong } from './reports.mjs';

const matrix = (attributes = '') =>
  `<request-outcome-matrix ${attributes} src="/stories/reports/shuyang-2025.json"></request-outcome-matrix>`;
const page = (body) => pageOf(`<main>${body}</main>`, { head: '<link rel="stylesheet" href="/dist/themes/dark.css">' });

export const pages = {
  '/requests.html': page(matrix()),
  '/isolated.html': page(matrix('isolated')),
  '/list.html': page(matrix('view="list"')),
  '/english.html': page(matrix('lang="en"')),
  '/dark.html': page(`<div class="disclosure-theme-dark">${matrix()}</div>`),
  // Findings, a lens, what could not be read.
  '/odd.html': page(`<review-litigation-table findings="list" view="table">${inline(wrong)}</review-litigation-table>`),
};
