/** Runs in the page: reports of many agencies, read and checked and kept, as a roll-up needs them. */
import { load } from './samples.mjs';

const { disclosure, performance } = globalThis;

/** Milliseconds a report. */
export async function read(count) {
  const list = await load();
  const kept = [];
  const start = performance.now();
  for (let index = 0; index < count; index++) {
    const report = disclosure.read(list[index % list.length].json);
    kept.push([report, disclosure.check(report)]);
  }
  return (performance.now() - start) / kept.length;
}
