/** `npm run damage`: as many damaged pages as it takes to find what a short run misses. `RUNS` says how many, `SEED` repeats a run. */
import { readdirSync, readFileSync } from 'node:fs';
import { editions } from '../../src/editions/index.js';
import { tablesInTree } from '../../src/parts/import/html-tables.js';
import { parseHTML } from '../../src/parts/import/parse-html.js';
import { recogniseTables } from '../../src/parts/import/recognise.js';
import { damage } from './damage.js';
import type { ReportJSON } from './reports.js';

const { RUNS = '100000', SEED } = process.env;
const folder = new URL('../../stories/reports/', import.meta.url);
const reports = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as ReportJSON);
const recognise = (html: string, year: number) => recogniseTables(tablesInTree(parseHTML(html)), editions, { year });

const { refused, doubted, sure, asShown } = damage(reports, recognise, Number(RUNS), SEED === undefined ? undefined : Number(SEED));
console.log(`${RUNS} damaged pages: ${refused} refused, ${doubted} with doubts, ${sure} without, 0 silently wrong;`);
console.log(`${asShown} of them show a number in another place, where no sum tells.`);
