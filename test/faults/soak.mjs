/**
 * Runs live tags against a server that fails every other time, and says what it cost.
 *
 *     npm run soak -- [updates] [seed]
 */
import { launchFirefox } from '../engines/firefox.mjs';
import { launch } from '../tooling/browser.mjs';
import { hurry } from './browser.mjs';
import { page, raw, script, send, serve } from './server.mjs';

const [updates = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const cycles = 10_000;
const tags = 3;
/** Updates that pass before memory is compared, so that what is made once is there. */
const warm = 500;

/** Mulberry32: the same faults for the same seed. */
function chance(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const report = (number) => JSON.stringify({ year: 2020, tables: { requests: { received: [number, 0, 0, 0, 0, 0, number] } } });
const dated = (number) => ({ 'Last-Modified': new Date(number * 1000).toUTCString() });

/** What a bad server does in place of sending the newest report. The wrong numbers are below zero. */
const faults = [
  send(report(-1), {}, 500),
  send('{"code":500}'),
  send('<html>404</html>'),
  send(''),
  send(report(-2), { Age: '86400' }),
  ({ socket }) => socket.destroy(),
  raw(`HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n`, report(-3).slice(0, 50)),
];

const random = chance(seed);
let number = 1;
let faulty = 0;
let well = true;
let most = 0;
let open = 0;

function answer(request, response) {
  open++;
  most = Math.max(most, open);
  response.once('close', () => open--);
  if (!well && random() < 0.5) {
    faulty++;
    return faults[Math.floor(random() * faults.length)](request, response);
  }
  number++;
  return send(report(number), dated(number))(request, response);
}

/** A second passes in ten milliseconds, but not the time in which an answer has to come. */
const faster = `${hurry}<script>
  const { setTimeout: slow } = window;
  window.setTimeout = (act, delay) => slow(act, delay === 15000 ? delay : delay / 100);
</script>`;

/** Watches what is shown; runs in the page. */
function watch() {
  const seen = (window.seen = { updates: 0, wrong: 0, last: 0 });
  document.addEventListener('disclosure-change', ({ target }) => {
    const [first, total] = ['natural', 'total'].map(
      (column) => target.querySelector(`[data-address="requests/received/${column}"]`).textContent,
    );
    seen.updates++;
    if (first !== total || Number(first) < seen.last) seen.wrong++;
    seen.last = Number(first);
  });
}

const server = await serve({
  '/live.json': answer,
  '/disclosure.js': script(),
  '/page': page('<disclosure-table section="requests" src="/live.json" refresh="1"></disclosure-table>'.repeat(tags), faster),
});
const browser = process.env.BROWSER === 'firefox' ? await launchFirefox() : await launch({ args: ['--js-flags=--expose-gc'] });
const tab = await browser.newPage();
const tools = await tab.createCDPSession().catch(() => undefined);

async function weigh() {
  await tools?.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap = NaN, Nodes: nodes = NaN } = tools ? await tab.metrics() : {};
  return { heap, nodes };
}

const reach = async (count) => {
  while ((await tab.evaluate(() => window.seen.updates)) < count * tags) await new Promise((resolve) => setTimeout(resolve, 100));
};

await tab.goto(`${server.origin}/page`);
await tab.waitForSelector('disclosure-table[status=ready] td');
await tab.evaluate(watch);
well = false;
await reach(warm);
const before = await weigh();
await reach(warm + updates);
const after = await weigh();
well = true;

// Once the server is well, the tags come to its newest number by themselves.
await tab.waitForFunction(() => [...document.querySelectorAll('disclosure-table')].every(({ status }) => status === 'ready'));
const { seen, unhandled } = await tab.evaluate(() => ({ seen: window.seen, unhandled: window.unhandled }));
const asked = server.asked.filter(({ path }) => path === '/live.json').length;
const ideal = number - 1 + faulty;

await tab.evaluate(() => document.querySelectorAll('disclosure-table').forEach((tag) => tag.remove()));
const turn = (count) =>
  tab.evaluate(async (count) => {
    for (let index = 0; index < count; index++) {
      const tag = document.createElement('disclosure-table');
      tag.src = '/live.json';
      tag.refresh = 1;
      document.body.append(tag);
      if (index % 10 === 0) await tag.updateComplete;
      tag.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 10_000));
  }, count);
await turn(warm);
const still = await weigh();
await turn(cycles);
const moved = await weigh();
const settled = server.asked.length;
await new Promise((resolve) => setTimeout(resolve, 500));

const wrong = seen.wrong + unhandled.length;
const lost = server.asked.length - settled;
const nodes = after.nodes - before.nodes + moved.nodes - still.nodes;
console.log(`updates seen            ${Math.floor(seen.updates / tags)} by each of ${tags} tags (${faulty} answers were faults)
numbers wrong           ${seen.wrong}
errors unhandled        ${unhandled.length}
requests made           ${asked} (ideal ${ideal}), at most ${most} at a time
heap per 1,000 updates  ${Math.round(((after.heap - before.heap) / updates) * 1000)} bytes
heap per 1,000 cycles   ${Math.round(((moved.heap - still.heap) / cycles) * 1000)} bytes (connected and removed)
DOM nodes leaked        ${nodes}
requests after removal  ${lost}`);
await browser.close();
await server.stop();
process.exitCode = wrong || lost || nodes > 0 ? 1 : 0;
