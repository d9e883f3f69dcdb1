/** A table whose figures are refreshed in a world of the test's own, which answers what the table asks for and lets time pass. */
import '../../src/define/index.js';
import type { DisclosureReport, DisclosureTable } from '../../src/index.js';
import { pageClock } from '../../src/loading/clock.js';
import { World } from '../loading/world.js';
import { cellsOf, show } from './page.js';

export const minute = 60_000;

interface Change {
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** A report with so many requests by natural persons. */
export const report = (number: number): string =>
  JSON.stringify({ year: 2020, agency: '海门市', tables: { requests: { received: [number, 0, 0, 0, 0, 0, number] } } });

export let world: World;
/** What each event since the test began has said. */
export let changes: (readonly Change[])[];
const hear = (event: Event) => void changes.push((event as CustomEvent<{ changes: readonly Change[] }>).detail.changes);

beforeEach(() => {
  world = new World();
  world.rule(pageClock);
  changes = [];
  document.addEventListener('disclosure-change', hear);
});

afterEach(async () => {
  document.removeEventListener('disclosure-change', hear);
  // The page is empty by now; what waits to be said is said in a minute.
  await world.pass(2 * minute);
  world.end();
});

export const settled = async (element: DisclosureTable | DisclosureReport) => {
  await world.pass(0);
  await element.updateComplete;
};

/** A table that shows its first report. */
export async function shown(attributes = 'refresh="60"'): Promise<DisclosureTable> {
  const element = show(`<disclosure-table section="requests" src="/live.json" ${attributes}></disclosure-table>`);
  await settled(element);
  await world.answer(report(1));
  await settled(element);
  return element;
}

/** Lets it ask again, and answers. */
export async function refresh(element: DisclosureTable, body: string, status = 200): Promise<void> {
  await world.pass(minute);
  await world.answer(body, { status });
  await settled(element);
}

/** The first cell of a table. */
export const first = (element: Element) => cellsOf(element)[0]!;
