/** What a list says in place of the table, and how it stands in a narrow place. */
import { expect } from 'chai';
import { read, toSentence, type DisclosureTable, type Report } from '../../src/index.js';
import { linesOf, listIn, report, resize, settled, show, stage } from './room.js';

/** What a list says: its headings, its terms and numbers, its folds. */
const lines = (element: DisclosureTable): string[] =>
  [...listIn(element)!.querySelectorAll('[role=heading], dl > div, summary')]
    .filter((line) => line.matches('summary') || !line.closest('details'))
    .map((line) => {
      const text = (line.matches('div:not([role])') ? [...line.children] : [line]).map(({ textContent }) => textContent.trim()).join(' ');
      const level = line.getAttribute('aria-level');
      return level ? `${level} ${text}` : text;
    });

describe('view', () => {
  it('needs no sideways scrolling at 320 px', async () => {
    for (const section of ['requests', 'proactive', 'disputes']) {
      const list = listIn(await show(320, `section="${section}" view="list"`))!;
      expect(list.scrollWidth, section).to.be.at.most(320);
      for (const part of list.querySelectorAll('*')) expect(part.scrollWidth, part.outerHTML).to.be.at.most(320);
    }
  });

  it('never breaks a number of the list', async () => {
    stage.style.fontSize = '24px';
    for (const lang of ['zh-CN', 'en']) {
      const element = await show(288, `section="requests" view="list" lang="${lang}"`);
      for (const fold of listIn(element)!.querySelectorAll('details')) fold.open = true;
      const numbers = [...listIn(element)!.querySelectorAll('dd')];
      expect(numbers).to.have.lengthOf(175);
      expect(numbers.filter((number) => linesOf(number) > 1).map(({ textContent }) => textContent)).to.deep.equal([]);
    }
  });

  const lists = [
    {
      section: 'requests',
      says: [
        '4 一、本年新收政府信息公开申请数量',
        '自然人 3件',
        '总计 3件',
        '5 项为 0 或空白',
        '4 二、上年结转政府信息公开申请数量',
        '7 项为 0 或空白',
        '4 三、本年度办理结果',
        '5 （一）予以公开',
        '自然人 1件',
        '总计 1件',
        '5 （三）不予公开',
        '6 1.属于国家秘密',
        '自然人 2件',
        '总计 2件',
        '5 （七）总计',
        '自然人 3件',
        '总计 3件',
        '148 项为 0 或空白',
        '4 四、结转下年度继续办理',
        '7 项为 0 或空白',
      ],
    },
    {
      section: 'proactive',
      says: [
        '4 第二十条第（一）项',
        '5 规章',
        '现行有效件数 7件',
        '5 项为 0 或空白',
        '4 第二十条第（五）项',
        '1 项为 0 或空白',
        '4 第二十条第（六）项',
        '2 项为 0 或空白',
        '4 第二十条第（八）项',
        '1 项为 0 或空白',
      ],
    },
    {
      section: 'disputes',
      says: ['4 行政复议', '结果维持 1件', '总计 不适用', '3 项为 0 或空白', '4 行政诉讼', '10 项为 0 或空白'],
    },
  ];
  for (const { section, says } of lists) {
    it(`lists ${section} as the form groups it, under the heading of the page`, async () => {
      expect(lines(await show(320, `section="${section}" view="list"`))).to.deep.equal(says);
    });
  }

  it('has every number of the table once, and unfolds the others as sentences', async () => {
    const element = await show(320, 'section="requests"');
    const terms = [...listIn(element)!.querySelectorAll('dl > div')];
    expect(terms.length).to.equal(element.querySelectorAll('td').length);
    const line = element.shadowRoot!.querySelector('details [part], details dl > div')!;
    const { children } = line;
    const whole = toSentence(read(report) as Report, 'requests/received/business');
    expect(`${children[0]!.textContent} ${children[1]!.textContent}`).to.equal(whole);
  });

  it('keeps open what the reader has unfolded when a number changes', async () => {
    const element = await show(320, 'section="disputes"');
    const fold = listIn(element)!.querySelector('details')!;
    fold.open = true;
    element.report = { ...report, tables: { disputes: { reconsideration: [5, 0, 0, 0, 5] } } };
    await settled(element);
    expect(listIn(element)!.querySelector('details')).to.equal(fold);
    expect(fold.open).to.equal(true);
    expect(lines(element).slice(0, 3)).to.deep.equal(['4 行政复议', '结果维持 5件', '总计 5件']);
  });

  it('lists what does not add up, since there is no cell to point at', async () => {
    const broken = { year: 2024, tables: { disputes: { reconsideration: [1, 0, 0, 0, 2] } } };
    const element = await show(320, 'section="disputes" findings="mark"', broken);
    expect(element.querySelector<HTMLElement>('.disclosure-findings')!.getClientRects().length).to.equal(1);
    await resize(element, 900);
    expect(element.querySelector<HTMLElement>('.disclosure-findings')!.getClientRects().length).to.equal(0);
  });
});
