/** Copies: of a tag, which has no report where the first had one by its property; and of what a whole report has laid out. */
import { expect } from 'chai';
import '../../src/define/index.js';
import { toHTML, type DisclosureElement, type DisclosureReport, type DisclosureTable } from '../../src/index.js';
import { addressOf, report } from '../fixtures.js';
import { cellsOf, loaded, partText, show, tick } from './page.js';

const small = (first: number) => ({
  year: 2023,
  agency: '某市',
  tables: { proactive: { rules: { issued: first } }, requests: {}, disputes: {} },
});

const says: Readonly<Record<string, string>> = {
  'disclosure-table': '这个 <disclosure-table> 是复制来的，数字没有来源，不会再更新。请重新设置它的 report，或写上 src。',
  'disclosure-report': '这个 <disclosure-report> 是复制来的，数字没有来源，不会再更新。请重新设置它的 report，或写上 src。',
};

/** A tag that shows the report of its property, on a page of its own. */
async function fed(tag: string, attributes = ''): Promise<DisclosureElement> {
  const page = show<HTMLElement>(`<div><${tag} ${attributes}></${tag}></div>`);
  const element = page.firstElementChild as DisclosureElement;
  element.report = small(1);
  await loaded(element);
  return element;
}

/** All figures that are seen at the first place of the form. */
const firstSeen = (element: Element): string[] =>
  cellsOf(element).flatMap((cell) =>
    cell.dataset['address'] === 'proactive/rules/issued' && cell.getClientRects().length ? cell.textContent : [],
  );

/** What the frames of a tag and of the tags inside it say has failed. */
const failures = (element: Element): string[] =>
  [element, ...element.querySelectorAll('disclosure-table')].map((one) => partText(one, 'error')).filter(Boolean);

const ways: { name: string; copy: (element: DisclosureElement) => DisclosureElement }[] = [
  {
    name: 'a clone',
    copy: (element) => {
      const clone = element.cloneNode(true) as DisclosureElement;
      element.replaceWith(clone);
      return clone;
    },
  },
  {
    name: 'a page’s HTML put back',
    copy: (element) => {
      const page = element.parentElement!;
      page.innerHTML = `${page.innerHTML}`;
      return page.firstElementChild as DisclosureElement;
    },
  },
];

describe('a copy of a tag that was fed by its property', () => {
  for (const { name, copy } of ways) {
    for (const tag of ['disclosure-table', 'disclosure-report']) {
      it(`keeps the figures in sight as ${name} of <${tag}>, says once that they have no source, and takes new ones`, async () => {
        const element = copy(await fed(tag));
        await loaded(element);
        await tick();
        expect(element.getAttribute('status')).to.equal('failed');
        expect(firstSeen(element)).to.deep.equal(['1']);
        expect(failures(element)).to.deep.equal([says[tag]]);
        element.report = small(7);
        await loaded(element);
        await tick();
        expect(element.getAttribute('status')).to.equal('ready');
        expect(firstSeen(element)).to.deep.equal(['7']);
        expect(failures(element)).to.deep.equal([]);
        element.report = null;
        await element.updateComplete;
        expect(element.getAttribute('status')).to.equal('empty');
      });
    }
  }

  it('says so in the language of the page', async () => {
    const element = ways[0]!.copy(await fed('disclosure-table', 'lang="en"'));
    await loaded(element);
    expect(partText(element, 'error')).to.match(/^This <disclosure-table> is a copy: .* `src`\.$/);
  });

  it('says nothing where its report comes with it, or is set at once', async () => {
    const page = show<HTMLElement>(`<div><disclosure-table src="${addressOf('suqian-2023')}"></disclosure-table></div>`);
    await loaded(page.firstElementChild as DisclosureTable);
    const withSource = page.firstElementChild!.cloneNode(true) as DisclosureTable;
    page.append(withSource);
    await loaded(withSource);
    expect([withSource.status, ...failures(withSource)]).to.deep.equal(['ready']);
    const events: string[] = [];
    const set = (await fed('disclosure-table')).cloneNode(true) as DisclosureTable;
    set.addEventListener('error', ({ type }) => events.push(type));
    show('<div></div>').append(set);
    set.report = small(3);
    await loaded(set);
    expect([set.status, ...failures(set), ...events]).to.deep.equal(['ready']);
  });

  it('says nothing where the figures were rendered beforehand', async () => {
    for (const html of [toHTML(report(small(4)), { table: 'proactive' }), toHTML(report(small(4)), {})]) {
      const element = show<DisclosureElement>(html);
      await element.updateComplete;
      await tick();
      expect(element.getAttribute('status')).to.equal('empty');
      expect(firstSeen(element)).to.deep.equal(['4']);
      expect(failures(element)).to.deep.equal([]);
    }
  });
});

const rewritings: { name: string; act: (element: DisclosureReport) => unknown }[] = [
  { name: 'writes its innerHTML anew', act: (element) => (element.innerHTML = `${element.innerHTML}`) },
  { name: 'empties it', act: (element) => (element.innerHTML = '') },
  {
    name: 'puts a clone in the place of its chapters',
    act: (element) => element.querySelector('article')?.replaceWith(element.querySelector('article')!.cloneNode(true)),
  },
  { name: 'pastes a second copy of its chapters', act: (element) => element.append(element.querySelector('article')!.cloneNode(true)) },
  {
    name: 'wraps its chapters',
    act: (element) => {
      const wrapper = document.createElement('div');
      wrapper.append(...element.childNodes);
      element.append(wrapper);
    },
  },
];

describe('a whole report', () => {
  for (const { name, act } of rewritings) {
    it(`is laid out once, with the newest figures, where the page ${name}`, async () => {
      const element = (await fed('disclosure-report')) as DisclosureReport;
      for (const first of [1, 2, 3]) {
        element.report = small(first);
        await loaded(element);
        for (let time = 0; time < 2; time++) {
          act(element);
          await tick();
          await loaded(element);
        }
        expect(element.querySelectorAll('article')).to.have.lengthOf(1);
        expect(firstSeen(element)).to.deep.equal([`${first}`]);
        expect(failures(element)).to.deep.equal([]);
      }
    });
  }
});
