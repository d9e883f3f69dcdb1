/** Runs in the page: many tables, and many updates of one. */
import { load } from './samples.mjs';

let samples = [];
const host = document.body.appendChild(document.createElement('div'));

const add = (report) => {
  const table = host.appendChild(document.createElement('request-outcome-matrix'));
  table.report = report;
};

const settled = () => host.lastElementChild.updateComplete;

/** Everything that is there once, whatever the number of tables. */
export async function prepare() {
  samples = await load();
  await fill(1);
  clear();
}

export async function fill(count) {
  for (let index = 0; index < count; index++) add(samples[index % samples.length].report);
  await settled();
  host.getBoundingClientRect();
}

export const clear = () => host.replaceChildren();

/** One number changes at a time, as in a table that is live. */
export async function update(count) {
  const [sample] = samples;
  for (let index = 0; index < count; index++) {
    host.firstElementChild.report = (index % 2 ? sample.next : sample).report;
    await settled();
  }
}
