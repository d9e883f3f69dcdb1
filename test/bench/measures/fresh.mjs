/** A page opened anew: what its main thread does until it rests, what moves, and what keeps it from answering. */
import { summary } from '../statistics.mjs';

/** Installed before the page's own scripts. */
function watch() {
  globalThis.seen = { shift: 0, longest: 0 };
  new globalThis.PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new globalThis.PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.seen.longest = Math.max(globalThis.seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: what was seen until each tag shows its table and the browser has shown that. */
async function rest() {
  const frame = () => new Promise(requestAnimationFrame);
  const tags = [...document.querySelectorAll('request-outcome-matrix')];
  while (tags.some(({ status }) => status !== 'ready')) await frame();
  await frame();
  await frame();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return globalThis.seen;
}

async function visit({ browser, origin }, address, slowdown) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slowdown > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluateOnNewDocument(watch);
    await page.goto(origin + address, { waitUntil: 'load' });
    const seen = await page.evaluate(rest);
    const { metrics } = await client.send('Performance.getMetrics');
    const tables = await page.evaluate(() => document.querySelectorAll('table td').length);
    if (!tables) throw new Error(`${address} shows no table`);
    return { ...seen, time: metrics.find(({ name }) => name === 'TaskDuration').value * 1000 };
  } finally {
    await context.close();
  }
}

/** Visits two pages in turn. `extra` is the main thread's time over that of the second, in milliseconds. */
export async function fresh(place, address, limit, { slowdown = 1, pairs = 20 } = {}) {
  const ours = [];
  const limits = [];
  for (let round = -2; round < pairs; round++) {
    const one = await visit(place, address, slowdown);
    const other = await visit(place, limit, slowdown);
    if (round < 0) continue;
    ours.push(one);
    limits.push(other);
  }
  return {
    extra: summary(ours.map(({ time }, index) => time - limits[index].time)),
    limit: summary(limits.map(({ time }) => time)),
    shift: Math.max(...ours.map(({ shift }) => shift)),
    longest: summary(ours.map(({ longest }) => longest)).median,
    longestOfLimit: summary(limits.map(({ longest }) => longest)).median,
  };
}
