/** Runs in the page: the samples with their reports read, as a page has them in memory. */
const { disclosure } = globalThis;

export async function load() {
  const { form, list } = await (await fetch('/samples.json')).json();
  const complete = (sample) => ({ ...sample, form, report: disclosure.read(sample.json) });
  return list.map((sample) => ({ ...complete(sample), next: complete(sample.next) }));
}
