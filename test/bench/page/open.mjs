/** Runs in the page: what is measured there, by name. */
import { race } from './harness.mjs';

const { disclosure } = globalThis;

/** The samples with their reports read, as a page has them in memory. */
async function load() {
  const { form, list } = await (await fetch('/samples.json')).json();
  const complete = (sample) => ({ ...sample, form, report: disclosure.read(sample.json) });
  return list.map((sample) => ({ ...complete(sample), next: complete(sample.next) }));
}

/** The style sheet of the table belongs to the page from its first element on: to the limit's table as well. */
async function dress() {
  const first = document.body.appendChild(document.createElement('request-outcome-matrix'));
  await first.updateComplete;
  first.remove();
}

/** Has a contestant run against the limit. */
export async function run(name, options) {
  const contestant = (await import(`/test/bench/contestants/${name}.mjs`)).default;
  const limit = (await import('/test/bench/contestants/limit.mjs')).default;
  const samples = await load();
  await dress();
  await contestant.setup?.(samples);
  return race(contestant, limit, { samples, ...options });
}
