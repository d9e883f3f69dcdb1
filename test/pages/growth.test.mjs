/** Tags that come and go, and figures that change, leave nothing behind. `CYCLES` says how often; by default as often as the gate has time for. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

const cycles = Number(process.env.CYCLES ?? 500);
/** Bytes that a cycle may leave, and that the engine may have found worth keeping of them all, such as compiled code. */
const budget = 64;
const compiled = 384 * 1024;
/** The root of the context keeps a weak reference to whoever has asked in vain, until a report comes. */
const asked = 128;

const page = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>-</title><script src="/dist/disclosure.js"></script></head>
<body><main></main></body></html>`;

let server;
let browser;
before(async () => {
  server = await serve({ '/growth.html': { body: page, headers: { 'Content-Type': 'text/html' } } });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** What the page holds after everything that can go has gone. */
async function held(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const { Nodes, JSEventListeners, JSHeapUsedSize } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize };
}

/** Runs in the page: puts a tag on it and takes it away again, so many times. */
async function comeAndGo(html, times) {
  const main = document.querySelector('main');
  for (let time = 0; time < times; time++) {
    main.innerHTML = html;
    await main.firstElementChild.updateComplete;
    main.textContent = '';
  }
}

/** Runs in the page: one table whose first figure changes so many times. */
async function change(html, times) {
  const main = document.querySelector('main');
  if (!main.firstElementChild) main.innerHTML = html;
  const tag = main.firstElementChild;
  for (let time = 0; time < times; time++) {
    tag.report = { year: 2021, tables: { requests: { received: [time, 0, 0, 0, 0, 0, time] } } };
    await tag.updateComplete;
  }
}

/** Runs in the page: one tag that is moved from place to place. */
async function move(html, times) {
  const main = document.querySelector('main');
  if (!main.firstElementChild) main.innerHTML = html + html;
  const [first, second] = main.children;
  for (let time = 0; time < times; time++) {
    main.insertBefore(second, first);
    await second.updateComplete;
    main.insertBefore(first, second);
    await first.updateComplete;
  }
}

const json = '<script type="application/json">{"year":2021,"tables":{"requests":{"received":[1]}}}</script>';
const matrix = '<request-outcome-matrix></request-outcome-matrix>';
/** `nodes`: what was announced of the changes stands once, however many they are. */
const cases = [
  { name: 'reports with a table', act: comeAndGo, html: `<disclosure-report>${json}${matrix}</disclosure-report>` },
  {
    name: 'tables that explain their findings',
    act: comeAndGo,
    html: `<request-outcome-matrix findings="list">${json}</request-outcome-matrix>`,
  },
  { name: 'tables without a report', act: comeAndGo, html: matrix, kept: asked },
  { name: 'tables that are moved', act: move, html: `<request-outcome-matrix>${json}</request-outcome-matrix>` },
  { name: 'figures that change', act: change, html: matrix, nodes: 1 },
];

for (const { name, act, html, kept = budget, nodes = 0 } of cases) {
  test(`${name} leave nothing behind`, async () => {
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/growth.html`);
    const session = await tab.createCDPSession();
    await session.send('Performance.enable');
    // The first times compile code and build what is then shared.
    await tab.evaluate(act, html, 100);
    const start = await held(session);
    await tab.evaluate(act, html, cycles);
    const end = await held(session);
    await tab.close();
    const bytes = end.heap - start.heap;
    assert.equal(end.listeners, start.listeners);
    assert.ok(end.nodes <= start.nodes + nodes, `${end.nodes - start.nodes} nodes`);
    assert.ok(bytes <= compiled + kept * cycles, `${bytes} bytes`);
  });
}
