/** A place on a page that is so wide: what a tag shows there, its table or its list. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.js';
import type { DisclosureTable } from '../../src/index.js';
import '../fonts.js';
import { laidOut } from './page.js';

export const report = {
  year: 2024,
  agency: '某市某局',
  tables: {
    requests: {
      received: [3, 0, 0, 0, 0, 0, 3],
      results: {
        granted: [1, null, null, null, null, 0, 1],
        refused: { stateSecret: [2, 0, 0, 0, 0, 0, 2] },
        total: [3, 0, 0, 0, 0, 0, 3],
      },
    },
    proactive: { rules: [0, 0, 7] },
    disputes: { reconsideration: [1, 0, 0, 0, '—'] },
  },
};

/** Where the place is; its letters are as large as is set here. */
export const stage = document.createElement('main');
const errors: string[] = [];
const hear = (event: ErrorEvent): unknown => errors.push(event.message);

export const settled = async (element: DisclosureTable): Promise<void> => {
  await laidOut();
  await element.updateComplete;
};

/** Shows a report in a place so wide. */
export async function show(width: number, attributes = '', data: unknown = report): Promise<DisclosureTable> {
  stage.innerHTML = `<h3>标题</h3><div style="width:${width}px"><disclosure-table ${attributes}></disclosure-table></div>`;
  document.body.append(stage);
  const element = stage.querySelector('disclosure-table')!;
  element.report = data as object;
  await settled(element);
  return element;
}

export const resize = async (element: DisclosureTable, width: number): Promise<void> => {
  element.parentElement!.style.width = `${width}px`;
  await settled(element);
};

/** On how many lines a text stands. */
export const linesOf = (element: HTMLElement): number => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
};

export const listIn = (element: DisclosureTable): HTMLElement | null => element.shadowRoot!.querySelector('[part=list]');

/** What of it readers see. */
export const shows = (element: DisclosureTable): string => {
  const table = (element.querySelector('table') ?? element.shadowRoot!.querySelector('table'))!;
  return [table.getClientRects().length && 'table', listIn(element) && 'list'].filter(Boolean).join(' and ');
};

before(() => window.addEventListener('error', hear));
beforeEach(() => executeServerCommand('to-front'));
after(() => window.removeEventListener('error', hear));
afterEach(() => {
  stage.remove();
  stage.removeAttribute('style');
  expect(errors.splice(0)).to.deep.equal([]);
});
