/** axe finds nothing in any mode that the elements have, alone and in a whole report. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.js';
import { locales, type DisclosureElement, type Locale } from '../../src/index.js';
import { ug } from '../../src/locales/structure.js';
import { violations } from './axe.js';
import { laidOut, loaded, show } from './page.js';

const known = [...locales, ug] as [Locale, ...Locale[]];

/** Sums that are wrong, a blank, a remark, something that is no number and something that the form does not have. */
const report = {
  year: 2024,
  agency: '某市某局',
  tables: {
    proactive: { rules: [0, 1, 7], normativeDocuments: ['22（其中修订16件）', null, 3] },
    requests: {
      received: [3, 0, 0, 0, 0, 0, 4],
      carriedIn: [null, 0, 0, 0, 0, 0, 0],
      results: {
        granted: [1, null, null, null, null, 0, 1],
        refused: { stateSecret: [2, 0, 0, 0, 0, 0, 2] },
        total: [3, 0, 0, 0, 0, 0, 3],
      },
      carriedOut: [0, 0, 0, 0, 0, 0, 0],
    },
    disputes: { reconsideration: [1, 0, 0, 0, 2], litigation: { direct: ['约3', 0, 0, 0, 1] }, other: [1] },
  },
  notes: { disputes: '注：含上年度结转数量' },
  chapters: { overview: '一段。\n\n又一段。', problems: '无', other: '无' },
};

const tags = ['request-outcome-matrix', 'review-litigation-table', 'disclosure-report'];

interface Mode {
  readonly name: string;
  readonly attributes: string;
  readonly lang?: string;
  readonly theme?: string;
}

const modes: readonly Mode[] = [
  { name: 'a table', attributes: 'view="table"' },
  { name: 'a list', attributes: 'view="list"' },
  { name: 'isolated', attributes: 'view="table" isolated' },
  { name: 'a list, isolated', attributes: 'view="list" isolated' },
  { name: 'marked findings', attributes: 'view="table" findings="mark"' },
  { name: 'listed findings', attributes: 'view="table" findings="list"' },
  { name: 'listed findings, isolated', attributes: 'view="table" findings="list" isolated' },
  { name: 'findings of a list', attributes: 'view="list" findings="mark"' },
  { name: 'a table from right to left', attributes: 'view="table" findings="list"', lang: 'ug' },
  { name: 'a list from right to left', attributes: 'view="list"', lang: 'ug' },
  { name: 'a dark table', attributes: 'view="table" findings="list"', theme: 'dark' },
  { name: 'a dark list', attributes: 'view="list" findings="list"', theme: 'dark' },
  { name: 'a table of high contrast', attributes: 'view="table" findings="list"', theme: 'high-contrast' },
  { name: 'a list of high contrast', attributes: 'view="list" findings="list"', theme: 'high-contrast' },
];

/** The tables of a whole report are its own; the mode is set on each. */
function apply(host: Element, attributes: string): void {
  for (const [, name, value = ''] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) host.setAttribute(name!, value);
}

async function draw(tag: string, { attributes, lang = 'zh-CN', theme = '' }: Mode): Promise<HTMLElement> {
  const room = show<HTMLElement>(
    `<div data-disclosure-theme="${theme}"><h1>年报</h1><${tag} lang="${lang}" ${tag === 'disclosure-report' ? '' : attributes}></${tag}></div>`,
  );
  if (theme) {
    const style = document.createElement('style');
    style.textContent = await (await fetch(new URL(`../../src/styles/themes/${theme}.css`, import.meta.url))).text();
    room.prepend(style);
  }
  const element = room.querySelector<DisclosureElement>(tag)!;
  element.locales = known;
  element.report = report;
  await loaded(element);
  for (const table of element.querySelectorAll<DisclosureElement>('disclosure-table')) {
    apply(table, attributes);
    await loaded(table);
  }
  // What scrolls can be reached by keyboard as soon as the browser has measured it.
  await laidOut();
  return room;
}

/** Whether the tables gave way to lists: all of them, or none. */
const listed = (room: HTMLElement): boolean[] => {
  const tables = [...room.querySelectorAll<DisclosureElement>('disclosure-table, request-outcome-matrix, review-litigation-table')];
  return [...new Set(tables.map(({ shadowRoot }) => shadowRoot!.querySelector('[part=list]') !== null))];
};

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    beforeEach(() => executeServerCommand('to-front'));

    for (const mode of modes) {
      it(`is accessible as ${mode.name}`, async () => {
        const room = await draw(tag, mode);
        expect(listed(room)).to.deep.equal([mode.attributes.includes('view="list"')]);
        expect(await violations(room)).to.deep.equal([]);
      });
    }
  });
}
