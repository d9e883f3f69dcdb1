/** Runs in the page: one contestant against the limit, by name. */
import { race } from './harness.mjs';
import { load } from './samples.mjs';

const contestantOf = async (name) => (await import(`/test/bench/contestants/${name}.mjs`)).default;

/** The style sheet of the table belongs to the page from its first element on: to the limit's table as well. */
async function dress() {
  const first = document.body.appendChild(document.createElement('request-outcome-matrix'));
  await first.updateComplete;
  first.remove();
}

export async function run(name, options) {
  const [contestant, limit, samples] = await Promise.all([contestantOf(name), contestantOf('limit'), load()]);
  await dress();
  for (const one of [contestant, limit]) await one.setup?.(samples);
  return race(contestant, limit, { samples, ...options });
}
