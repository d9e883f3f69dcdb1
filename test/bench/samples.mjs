/** Reports that differ in every number, as JSON, as the text of the finished table, and as a plain grid for those who build their own. */
import { readFileSync } from 'node:fs';
import { formOf, layout } from '../../dist/modules/core/layout.js';
import { read } from '../../dist/modules/core/read.js';
import { editions } from '../../dist/modules/editions/index.js';
import { locales } from '../../dist/modules/locales/index.js';
import { tableHTML } from '../../dist/modules/outputs/html.js';

const section = 'requests';
const source = JSON.parse(readFileSync(new URL('../../stories/reports/shanghai-bangongting-2025.json', import.meta.url), 'utf8'));

/** The same rows with other numbers in them. */
const shift = (value, by) => {
  if (typeof value === 'number') return value + by;
  if (Array.isArray(value)) return value.map((item) => shift(item, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shift(item, by)]));
};

const gridOf = (json) => layout(read(json, editions), section, locales[0]);

function sample(tables) {
  const json = { ...source, tables };
  const grid = gridOf(json);
  return { json: JSON.stringify(json), html: tableHTML(grid), grid: { of: grid.of, printed: grid.printed } };
}

/** What the page gets: the form, once, and `count` reports; the second of each pair has one number changed. */
export function samples(count) {
  const { title, head, groups, columns } = formOf(gridOf(source).form.table, locales[0]);
  const list = Array.from({ length: count }, (_, index) => {
    const tables = shift(source.tables, index * 7);
    const { received } = tables[section];
    const changed = { ...tables, [section]: { ...tables[section], received: [received[0] + 1, ...received.slice(1)] } };
    return { ...sample(tables), next: sample(changed) };
  });
  return { form: { title, head, groups, columns }, list };
}
