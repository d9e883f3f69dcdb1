/** What a reader sees: the figures of a table by where the browser has laid them out, the words of a list in their order. */
import { Converter } from 'opencc-js';
import { layout, toHTML, type DisclosureTable } from '../../src/index.js';
import { report } from '../fixtures.js';
import { rowsOf } from '../keys.js';

const convert = Converter({ from: 'cn', to: 'tw' });
const converted = new Map<string, string>();

/** A text in traditional characters, so that it is the same whether the page was converted to them or not. */
export function traditional(text: string): string {
  if (!converted.has(text)) converted.set(text, convert(text));
  return converted.get(text)!;
}

/** Every figure of a table with its address and the headers that are seen before it and over it. */
export function figuresIn(table: HTMLTableElement): string[] {
  const boxes = [...table.querySelectorAll('th')].map((header) => ({ header, box: header.getBoundingClientRect() }));
  return [...table.querySelectorAll('td')].map((cell) => {
    const { left, right, top, bottom } = cell.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const seen = boxes.filter(
      ({ box }) => (box.top < y && y < box.bottom && box.right < x) || (box.left < x && x < box.right && box.bottom < y),
    );
    const texts = [...seen.map(({ header }) => header), cell].map(({ textContent }) => traditional(textContent));
    return [cell.dataset['address'], ...texts].join(' · ');
  });
}

/** What a list says, part by part. */
export const wordsIn = (list: Element): string[] =>
  [...list.querySelectorAll('[role=heading], dt, dd, summary')].map(({ textContent }) => traditional(textContent));

/** The tables in a tag and its frame that a reader sees, which only one should be. */
export const tablesIn = (element: DisclosureTable): HTMLTableElement[] =>
  [...element.querySelectorAll('table'), ...element.shadowRoot!.querySelectorAll('table')].filter((table) => table.getClientRects().length);

/** The figures of a report where they belong: in its table as HTML text. */
export function figuresOf(json: object, section: string, beside: Element): string[] {
  const page = document.createElement('div');
  page.innerHTML = toHTML(layout(report(json), section)!);
  beside.append(page);
  const figures = figuresIn(page.querySelector('table')!);
  page.remove();
  return figures;
}

/** A report of one table, with a figure for each of its places. */
export function reportOf(section: string, figure: (place: number) => unknown): object {
  const table: Record<string, unknown> = {};
  let place = 0;
  for (const { row, columns } of rowsOf('2021', section)) {
    const keys = row.split('.');
    const last = keys.pop()!;
    const group = keys.reduce((parent, key) => (parent[key] ??= {}) as Record<string, unknown>, table);
    group[last] = columns.map(() => figure(place++));
  }
  return { year: 2023, agency: '某市', tables: { [section]: table } };
}
