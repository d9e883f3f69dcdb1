/** How the time of one report grows with the number of reports. */
import { ratios, summary } from '../statistics.mjs';

/** Pairs of many reports and few, in turn, on one page. */
export async function many({ browser, origin }, { count, few, pairs = 5 }) {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/test/bench/page/index.html`);
    const read = (number) => page.evaluate(async (given) => (await import('/test/bench/page/many.mjs')).read(given), number);
    await read(few);
    const found = [];
    for (let pair = 0; pair < pairs; pair++) found.push([await read(count), await read(few)]);
    return { ratio: ratios(found), time: summary(found.map(([time]) => time)) };
  } finally {
    await page.close();
  }
}
