/** What tags that come and go, and figures that change, leave behind in a page: nodes, listeners and bytes. */
import { use } from './browser.mjs';
import { inline, pageOf } from './page.mjs';

/** The pages that the server has to have. */
export const pages = { '/growth.html': pageOf('<main></main>') };

/** What the page holds after everything that can go has gone. */
async function held(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const { Nodes, JSEventListeners, JSHeapUsedSize } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return { nodes: Nodes, listeners: JSEventListeners, bytes: JSHeapUsedSize };
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

const json = inline({ year: 2021, tables: { requests: { received: { natural: 1 } } } });
const matrix = '<request-outcome-matrix></request-outcome-matrix>';

/** `nodes`: what was announced of the changes stands once, however many they are. */
export const cases = [
  { name: 'reports with a table', act: comeAndGo, html: `<disclosure-report>${json}${matrix}</disclosure-report>` },
  {
    name: 'tables that explain their findings',
    act: comeAndGo,
    html: `<request-outcome-matrix findings="list">${json}</request-outcome-matrix>`,
  },
  { name: 'tables without a report', act: comeAndGo, html: matrix },
  { name: 'tables that are moved', act: move, html: `<request-outcome-matrix>${json}</request-outcome-matrix>` },
  { name: 'figures that change', act: change, html: matrix, nodes: 1 },
];

/** How many cycles are asked for at a time. */
const once = 250;

/** What so many cycles of a case leave behind, after so many that compile code and build what is then shared. */
export const grow = (browser, origin, one, cycles, warm) => use(browser, one.name, (tab) => weigh(tab, origin, one, cycles, warm));

async function weigh(tab, origin, { act, html }, cycles, warm) {
  await tab.goto(`${origin}/growth.html`);
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const go = async (times) => {
    // A call that takes minutes is given up by the driver.
    for (let done = 0; done < times; done += once) await tab.evaluate(act, html, Math.min(once, times - done));
  };
  await go(warm);
  const start = await held(session);
  await go(cycles);
  const end = await held(session);
  return { nodes: end.nodes - start.nodes, listeners: end.listeners - start.listeners, bytes: end.bytes - start.bytes };
}
