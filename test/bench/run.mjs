/**
 * Measures the project against its budgets, in a real browser and on the built files.
 *
 * `--quick` leaves out the other libraries, `--write` keeps the results in RESULTS.md.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { launch } from './browser.mjs';
import { install } from './others.mjs';
import { pages } from './pages.mjs';
import { said, table } from './results.mjs';
import { samples } from './samples.mjs';
import { serve } from './serve.mjs';
import { ours, theirs } from './steps.mjs';

const options = new Set(process.argv.slice(2));
const isQuick = options.has('--quick');
if (!isQuick) install();
const browser = await launch();
const server = await serve(pages(samples(16)));

async function run(steps) {
  const lines = [];
  for (const step of steps) {
    const found = await step({ browser, origin: server.origin });
    for (const line of found) console.log(said(line));
    lines.push(...found);
  }
  return lines;
}

try {
  const budgets = await run(ours);
  const compared = isQuick ? [] : await run(theirs);
  const text = [
    '# Results',
    `Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${await browser.version()}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model}.`,
    '1.0 is the limit: the finished requests table as text, set with `innerHTML` in the same page and run, with the same style sheet.',
    table(budgets),
    ...(compared.length ? ['## Others, for the same table', table(compared)] : []),
  ].join('\n\n');
  if (options.has('--write')) writeFileSync(new URL('RESULTS.md', import.meta.url), `${text}\n`);
} finally {
  await browser.close();
  server.close();
}
