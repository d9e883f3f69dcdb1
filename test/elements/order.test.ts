import { expect } from 'chai';
import { until } from './page.js';

const json = '<script type="application/json">{"year":2023,"tables":{"proactive":{"rules":[7,8,9]}}}</script>';

/** A page of its own, where no tag is defined yet. */
function openPage(): { page: Document; define: (tag: string) => Promise<void>; close: () => void } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  const define = (tag: string) =>
    new Promise<void>((resolve, reject) => {
      const script = page.createElement('script');
      script.type = 'module';
      script.src = new URL(`../../src/define/${tag}.ts`, import.meta.url).href;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${tag} was not loaded`));
      page.head.append(script);
    });
  return { page, define, close: () => frame.remove() };
}

/** The table under test, not one that the report lays out itself. */
const tested = (page: Document) => page.querySelector('disclosure-table:not(article *)')!;

/** The four ways to put a report and a table on a page. */
const steps: Readonly<Record<string, (page: Document, define: (tag: string) => Promise<void>) => unknown>> = {
  'the report is defined': (_, define) => define('disclosure-report'),
  'the table is defined': (_, define) => define('disclosure-table'),
  'the report is connected': (page) => {
    const report = page.createElement('disclosure-report');
    report.id = 'r';
    report.innerHTML = json;
    const table = page.querySelector('disclosure-table');
    if (table && !table.hasAttribute('for')) table.replaceWith(report);
    else page.body.append(report);
    if (table && !table.hasAttribute('for')) report.append(table);
  },
  'the table is connected': (page) => {
    const table = page.createElement('disclosure-table');
    const report = page.querySelector('disclosure-report');
    if (page.body.dataset['by'] === 'id') table.setAttribute('for', 'r');
    (page.body.dataset['by'] === 'id' || !report ? page.body : report).append(table);
  },
};

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));

for (const by of ['nesting', 'id']) {
  describe(`a table finds its report by ${by}`, () => {
    for (const order of permutations(Object.keys(steps))) {
      it(`when ${order.join(', then ')}`, async () => {
        const { page, define, close } = openPage();
        page.body.dataset['by'] = by;
        for (const step of order) await steps[step]!(page, define);
        await until(() => tested(page).querySelector('td')?.textContent === '7');
        expect(tested(page).querySelectorAll('table')).to.have.lengthOf(1);
        close();
      });
    }
  });
}
