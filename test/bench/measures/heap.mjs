/** What stays in memory after a forced collection. */

async function heap(client) {
  for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

/** Bytes that one of many tables holds, and bytes that one of many updates leaves behind. */
export async function memory({ browser, origin }, { tables = 1000, updates = 10_000 } = {}) {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/test/bench/page/index.html`);
    const client = await page.createCDPSession();
    const call = (name, ...options) =>
      page.evaluate(async (named, given) => (await import('/test/bench/page/memory.mjs'))[named](...given), name, options);
    await call('prepare');
    const empty = await heap(client);
    await call('fill', tables);
    const full = await heap(client);
    await call('clear');
    await call('fill', 1);
    await call('update', 100);
    const before = await heap(client);
    await call('update', updates);
    const after = await heap(client);
    return { table: (full - empty) / tables, update: (after - before) / updates };
  } finally {
    await page.close();
  }
}
