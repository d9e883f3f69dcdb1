/**
 * Runs in the page. A contestant and the limit take turns, each once a pair and in turn the first of it, so that what the machine
 * does meanwhile meets both. A sample is everything until the table stands in the page and is laid out.
 */
const { gc, performance } = globalThis;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const settle = (host) => host.getBoundingClientRect().height;

/** How long it takes until what `act` does is laid out. */
async function time(host, act) {
  settle(host);
  const start = performance.now();
  const pending = act();
  if (pending) await pending;
  settle(host);
  return performance.now() - start;
}

/** New tables in a new place: the time until they are laid out. */
async function mount({ mount, unmount }, samples) {
  const host = document.body.appendChild(document.createElement('div'));
  const spent = await time(host, () => mount(host, samples));
  unmount?.(host);
  host.remove();
  return spent;
}

/** Tables that stand get one other number each: the time until they are laid out again. */
async function update({ mount, update, unmount }, samples) {
  const host = document.body.appendChild(document.createElement('div'));
  await mount(host, samples);
  await nextFrame();
  const spent = await time(host, () =>
    update(
      host,
      samples.map(({ next }) => next),
    ),
  );
  unmount?.(host);
  host.remove();
  return spent;
}

const acts = { mount, update };

/** Pairs of times, the contestant's first. */
export async function race(contestant, limit, { act = 'mount', samples, tables = 1, pairs = 60, warm = 10 }) {
  const result = [];
  for (let round = -warm; round < pairs; round++) {
    const some = Array.from({ length: tables }, (_, index) => samples[(index + round + warm) % samples.length]);
    const order = round % 2 ? [contestant, limit] : [limit, contestant];
    const times = new Map();
    for (const one of order) {
      if (tables > 1) gc?.();
      times.set(one, await acts[act](one, some));
      await nextFrame();
    }
    if (round >= 0) result.push([times.get(contestant), times.get(limit)]);
  }
  return result;
}
