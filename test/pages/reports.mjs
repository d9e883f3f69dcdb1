/** The reports that the pages of several tests show. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tooling/tree.mjs';

/** A published report, but for its prose, and where the server has it. */
export const file = '/stories/reports/suqian-2024.json';
const { chapters: _prose, ...rest } = JSON.parse(readFileSync(join(root, file), 'utf8'));
export const suqian = rest;

/** The figures of a table in the order of its cells, whatever its groups of rows. */
export const figuresOf = (rows) => (Array.isArray(rows) ? rows : Object.values(rows).flatMap(figuresOf));

/** The form that its figures stand in, as rows of cells: each a text, blank where a number stands, and its spans. */
export const official = JSON.parse(readFileSync(join(root, 'test/official/2021.json'), 'utf8'));

/** A report with a total that is not the sum, a sum that cannot be reckoned, and what could not be read. */
export const wrong = {
  year: 2024,
  agency: '某局',
  tables: { disputes: { reconsideration: ['一件', 0, 0, 0, 1], litigation: { direct: [1, 0, 0, 0, 2] }, other: [1] } },
};
