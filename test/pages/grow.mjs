/**
 * Has tags come and go, and figures change, and says what each time has left behind. Fails where that is more than nothing.
 *
 *     npm run growth -- [cycles]
 */
import { launch } from '../tooling/browser.mjs';
import { cases, grow, pages } from './growth.mjs';
import { serve } from './server.mjs';

const cycles = Number(process.argv[2] ?? 10_000);
/** Cycles that pass before memory is compared. */
const warm = 1000;
/** What the engine itself keeps of a cycle, such as compiled code and room that it has made. */
const budget = 64;

const server = await serve(pages);
const browser = await launch();
for (const { nodes = 0, ...one } of cases) {
  const left = await grow(browser, server.origin, one, cycles, warm);
  const bytes = left.bytes / cycles;
  console.log(`${one.name}: ${bytes.toFixed(1)} bytes each, ${left.nodes} nodes, ${left.listeners} listeners after ${cycles}`);
  if (bytes > budget || left.nodes > nodes || left.listeners > 0) process.exitCode = 1;
}
await browser.close();
await server.close();
