/** No number is broken, cut off or in its neighbour's place, whatever the font, the size, the language and the width. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.js';
import type { DisclosureTable } from '../../src/index.js';
import { families, font } from '../fonts.js';
import { laidOut, loaded } from './page.js';

const noted = ['22（其中修订16件）', '7168600元', '59237.2449'];
const long = [888888, 1573179, 12345678, '+1573179', '59237.2449', '１，２３４，５６７', -71];
const report = {
  year: 2024,
  agency: '某市某局',
  tables: {
    proactive: {
      rules: [888888, 1573179, 12345678],
      normativeDocuments: noted,
      licensing: ['+1573179', '－71', '１２３'],
      fees: ['7168600元'],
    },
    requests: {
      received: long,
      results: { granted: [...long].reverse(), refused: { stateSecret: [2, 0, 0, 0, 0, 0, '22（其中修订16件）'] } },
    },
    disputes: { reconsideration: [888888, 12345678, 0, 0, '+1573179'], litigation: { direct: ['—', 0, 1573179, 0, '7168600元'] } },
  },
};

const stage = document.createElement('main');
const number = /[+＋\-－]?[\d０-９](?:[\d０-９.,．，]*[\d０-９])?[元件]?/g;
const word = /[A-Za-z]+/g;

/** Every piece of a text that is to be whole, as the places of its letters. */
function pieces(element: Element, whole: RegExp): { text: string; rects: DOMRect[] }[] {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (text.nextNode()) {
    for (const { 0: found, index } of (text.currentNode as Text).data.matchAll(whole)) {
      const range = document.createRange();
      range.setStart(text.currentNode, index);
      range.setEnd(text.currentNode, index + found.length);
      ranges.push(range);
    }
  }
  return ranges.map((range) => ({ text: String(range), rects: [...range.getClientRects()] }));
}

/** What of an element's cells is on two lines, or beyond the cell's own edges. */
function faults(element: DisclosureTable): string[] {
  const shown = element.shadowRoot!.querySelector('[part=list]') ?? element.querySelector('table')!;
  return [...shown.querySelectorAll('td, th, dd, dt')].flatMap((cell) => {
    const box = cell.getBoundingClientRect();
    return pieces(cell, cell.matches('td, dd') ? number : word)
      .filter(
        ({ rects }) =>
          new Set(rects.map(({ top }) => Math.round(top))).size > 1 ||
          rects.some(({ left, right }) => left < box.left - 1 || right > box.right + 1),
      )
      .map(({ text }) => `${element.section} ${shown.tagName}: ${text}`);
  });
}

const sizes = [
  { name: '16 px', theme: '' },
  { name: 'the type for the elderly', theme: 'elder' },
];

describe('a number', () => {
  const sheet = new CSSStyleSheet();

  before(async () => sheet.replaceSync(await (await fetch(new URL('../../src/styles/themes/elder.css', import.meta.url))).text()));
  beforeEach(async () => {
    await executeServerCommand('to-front');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.append(stage);
  });
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    stage.remove();
    stage.replaceChildren();
  });

  it('of full width is kept whole when it comes, and is an ordinary one when it goes', async () => {
    stage.innerHTML = '<disclosure-table section="proactive"></disclosure-table>';
    const element = stage.querySelector('disclosure-table')!;
    const seen: boolean[] = [];
    for (const figure of [1234, '１，２３４', '1,234']) {
      element.report = { ...report, tables: { proactive: { rules: [0, 0, figure] } } };
      await loaded(element);
      seen.push([...element.querySelectorAll('td')][2]!.hasAttribute('data-whole'));
    }
    expect(seen).to.deep.equal([false, true, false]);
  });

  for (const family of families) {
    for (const lang of ['zh-CN', 'en']) {
      for (const { name, theme } of sizes) {
        it(`is whole in ${name} of ${family} in ${lang}`, async () => {
          stage.style.fontFamily = font(family);
          stage.dataset.disclosureTheme = theme;
          stage.innerHTML = Object.keys(report.tables)
            .flatMap((section) =>
              ['auto', 'table'].map((view) => `<disclosure-table section="${section}" view="${view}" lang="${lang}"></disclosure-table>`),
            )
            .join('');
          const elements = [...stage.querySelectorAll('disclosure-table')];
          for (const element of elements) element.report = report;
          await Promise.all(elements.map(loaded));
          for (const width of [1280, 840, 560, 320]) {
            stage.style.width = `${width}px`;
            await laidOut();
            expect(elements.flatMap(faults), `${width} px`).to.deep.equal([]);
          }
        });
      }
    }
  }
});
