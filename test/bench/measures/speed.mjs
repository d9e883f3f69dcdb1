/** How long it takes until a table is laid out, as a multiple of the limit. */
import { ratios, summary } from '../statistics.mjs';

/** Has a contestant race against the limit on a page of its own. */
export async function speed({ browser, origin }, contestant, options = {}) {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/test/bench/page/index.html`);
    const pairs = await page.evaluate(
      async (name, given) => (await import('/test/bench/page/open.mjs')).run(name, given),
      contestant,
      options,
    );
    return { ratio: ratios(pairs), time: summary(pairs.map(([time]) => time)), limit: summary(pairs.map(([, limit]) => limit)) };
  } finally {
    await page.close();
  }
}
