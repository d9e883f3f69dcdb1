import { expect } from 'chai';
import '../../src/define/index.js';
import type { Areas } from '../../src/page/areas.js';
import { followPasted } from '../../src/parts/import/page/follow-pasted.js';
import { importLocales } from '../../src/parts/import/words/index.js';
import { locales, type DisclosureElement, type DisclosureTable } from '../../src/index.js';
import { figuresOf, reportFile, type ReportFile } from '../fixtures.js';
import { htmlOf, tablesOf } from '../import/tables.js';
import { cellsOf, loaded, next, partText, show, tableIn, tick, until } from './page.js';

const title = '<h1>宿迁市人民政府2024年政府信息公开工作年度报告</h1>';
let report: ReportFile;
/** The report's tables as Word pastes them: no class, no header cells, each number in a paragraph. */
let pasted: Record<'proactive' | 'requests' | 'disputes', string>;

before(async () => {
  report = await reportFile('suqian-2024');
  const [proactive, requests, disputes] = tablesOf(report).map((table) =>
    htmlOf([table], (text) => `<p class="MsoNormal"><span lang="EN-US">${text}</span></p>`).replace(/<(\/?)th\b/g, '<$1td'),
  ) as [string, string, string];
  pasted = { proactive, requests, disputes };
});

const follow = (root: Element, loose = false): void => followPasted(root, importLocales, loose ? {} : undefined);

/** Puts HTML on the page and has its tables read. */
function paste(html: string, loose = false): HTMLElement {
  const page = show<HTMLElement>(`<div>${html}</div>`);
  follow(page, loose);
  return page;
}

const figures = (key: string): string[] => figuresOf(report, '2021', key);
const shown = (element: Element): string[] => cellsOf(element).map(({ textContent }) => textContent);
const originals = (element: Element): number => element.querySelectorAll('table:not(.disclosure-table)').length;
const tagIn = <E extends DisclosureElement = DisclosureTable>(element: Element, tag: string): E => element.querySelector<E>(tag)!;

describe('a pasted table inside a tag', () => {
  it('is replaced by the official table with the same figures', async () => {
    const page = paste(`${title}<request-outcome-matrix>${pasted.requests}</request-outcome-matrix>`);
    const tag = await loaded(tagIn(page, 'request-outcome-matrix'));
    expect(shown(tag)).to.deep.equal(figures('requests'));
    expect(originals(tag)).to.equal(0);
  });

  it('stays until the official one is there', () => {
    const page = paste(`${title}<request-outcome-matrix>${pasted.requests}</request-outcome-matrix>`);
    expect(originals(page)).to.equal(1);
    expect(tableIn(page)).to.equal(null);
  });

  it('takes year and agency from the tag before the page', async () => {
    const page = paste(`${title}<review-litigation-table year="2025" agency="某局">${pasted.disputes}</review-litigation-table>`);
    const tag = await loaded(tagIn(page, 'review-litigation-table'));
    expect(tableIn(tag)!.caption!.textContent).to.contain('某局\u30002025年度');
  });

  it('is read when it is put there later', async () => {
    const page = paste(`${title}<review-litigation-table></review-litigation-table>`);
    const tag = tagIn(page, 'review-litigation-table');
    tag.innerHTML = pasted.disputes;
    await next(tag, 'load');
    expect(shown(tag)).to.deep.equal(figures('disputes'));
  });

  it('keeps the prose of a report around its tables', async () => {
    const page = paste(
      `${title}<disclosure-report><p>二、主动公开</p>${pasted.proactive}<p>三、申请</p>${pasted.requests}${pasted.disputes}</disclosure-report>`,
    );
    await loaded(tagIn(page, 'disclosure-report'));
    await until(() => originals(page) === 0);
    const tags = [...page.querySelectorAll('disclosure-table')];
    expect(tags.map(({ section }) => section)).to.deep.equal(['proactive', 'requests', 'disputes']);
    expect(tags.map(shown)).to.deep.equal(tags.map(({ section }) => figures(section)));
    expect([...page.querySelectorAll('p')].map(({ textContent }) => textContent)).to.include('三、申请');
  });
});

/** Without one number of a row. */
const cut = (html: string): string => html.replace(/(一、本年新收.*?<\/td>)<td.*?<\/td>/, '$1');

const refusals: readonly (readonly [name: string, attributes: string, table: () => string, said: RegExp])[] = [
  ['is none of the form’s', 'year="2024"', () => '<table><tr><td>姓名</td><td>3</td></tr></table>', /没有找到年度报告的表格/],
  ['has a year nowhere', '', () => pasted.requests, /没有找到报告年份，请补上 year/],
  ['lacks a cell', 'year="2024"', () => cut(pasted.requests), /requests\/received：应有 7 个数，实有 6 格/],
];

describe('a table that cannot be read for sure', () => {
  for (const [name, attributes, table, said] of refusals) {
    it(`stays, and the frame says why, where it ${name}`, async () => {
      const html = table();
      const page = paste(`<request-outcome-matrix ${attributes}>${html}</request-outcome-matrix>`);
      const tag = await loaded(tagIn(page, 'request-outcome-matrix'));
      expect(tag.status).to.equal('failed');
      expect(partText(tag, 'error')).to.match(said);
      expect(originals(tag)).to.equal(1);
      expect(tag.querySelector('table')!.checkVisibility()).to.equal(true);
    });
  }

  it('is explained in the language of the page', async () => {
    const page = paste('<disclosure-table lang="en"><table><tr><td>1</td></tr></table></disclosure-table>');
    const tag = await loaded(tagIn(page, 'disclosure-table'));
    expect(partText(tag, 'error')).to.match(/^There is no table of an annual report/);
    tag.lang = 'zh-CN';
    await tag.updateComplete;
    expect(partText(tag, 'error')).to.match(/没有找到年度报告的表格/);
  });

  it('leaves the languages of the tag as they are', async () => {
    const page = paste('<disclosure-table><table><tr><td>1</td></tr></table></disclosure-table>');
    const tag = await loaded(tagIn(page, 'disclosure-table'));
    expect(tag.locales).to.equal(locales);
  });

  it('gives way when it is put right', async () => {
    const page = paste(`<request-outcome-matrix year="2024"><table><tr><td>1</td></tr></table></request-outcome-matrix>`);
    const tag = await loaded(tagIn(page, 'request-outcome-matrix'));
    tag.innerHTML = pasted.requests;
    await next(tag, 'load');
    expect(shown(tag)).to.deep.equal(figures('requests'));
  });
});

describe('a pasted table outside of our tags', () => {
  it('becomes a tag where that is wanted', async () => {
    const page = paste(`${title}<figure>${pasted.requests}</figure><table><tr><td>1</td></tr></table>`, true);
    const tag = await loaded(tagIn(page, 'figure > disclosure-table'));
    expect(shown(tag)).to.deep.equal(figures('requests'));
    expect(originals(page)).to.equal(1);
  });

  it('stays as it is where that is not wanted', async () => {
    const html = `${title}${pasted.requests}`;
    const page = paste(html);
    await tick();
    expect(page.querySelector('disclosure-table')).to.equal(null);
  });

  for (const [name, table] of [
    ['a cell is missing', () => cut(pasted.requests)],
    ['a row is missing', () => pasted.requests.replace(/<tr><td[^>]*><p[^>]*><span[^>]*>四、.*?<\/tr>/, '')],
    ['there is no year', () => pasted.requests],
  ] as const) {
    it(`stays as it is where ${name}`, async () => {
      const page = paste(`${name.includes('year') ? '' : title}${table()}`, true);
      await tick();
      expect(originals(page)).to.equal(1);
      expect(page.querySelector('disclosure-table')).to.equal(null);
    });
  }

  it('is read once however often it is asked for', async () => {
    const page = paste(`${title}${pasted.disputes}`, true);
    follow(page, true);
    follow(page);
    const tag = await loaded(tagIn(page, 'disclosure-table'));
    await tick();
    expect(page.querySelectorAll('disclosure-table')).to.have.lengthOf(1);
    expect(page.querySelectorAll('table')).to.have.lengthOf(1);
    expect(shown(tag)).to.deep.equal(figures('disputes'));
  });

  it('is read when it is added later', async () => {
    const page = paste(title, true);
    const box = document.createElement('section');
    page.append(box);
    box.innerHTML = pasted.disputes;
    await until(() => box.querySelector('disclosure-table') !== null);
    expect(shown(await loaded(tagIn(box, 'disclosure-table')))).to.deep.equal(figures('disputes'));
  });
});

describe('where a pasted table stands', () => {
  const places: readonly (readonly [place: string, loose: Areas | undefined, read: boolean])[] = [
    ['<div>…</div>', {}, true],
    ['<div contenteditable>…</div>', {}, false],
    ['<div contenteditable="plaintext-only"><div contenteditable="false">…</div></div>', {}, false],
    ['<div contenteditable="false">…</div>', {}, true],
    ['<div class="a">…</div>', { within: '.a' }, true],
    ['<div class="b">…</div>', { within: '.a' }, false],
    ['<div class="a"><p class="c"></p><div class="c">…</div></div>', { within: '.a', except: '.c' }, false],
    ['<div>…</div>', { within: '[' }, false],
    ['<form><input name="parentNode"><input name="parentElement"><input name="localName"><div>…</div></form>', {}, true],
    ['<div contenteditable><disclosure-table section="disputes">…</disclosure-table></div>', undefined, false],
    ['<form><input name="parentNode"><disclosure-table section="disputes">…</disclosure-table></form>', undefined, true],
  ];
  const warn = console.warn.bind(console);
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));
  for (const [place, loose, expected] of places) {
    it(`decides whether it is read: ${place} with ${JSON.stringify(loose)} ${expected ? 'is' : 'is not'}`, async () => {
      const page = show<HTMLElement>(`<div>${title}</div>`);
      followPasted(page, importLocales, loose);
      page.insertAdjacentHTML('beforeend', place.replace('…', pasted.disputes));
      await tick();
      if (expected) await loaded(tagIn(page, 'disclosure-table'));
      expect(tableIn(page) !== null).to.equal(expected);
      expect(originals(page)).to.equal(expected ? 0 : 1);
    });
  }

  it('does not matter to who its figures are, where it is a copy of one of another site', async () => {
    const caption = '<caption>某表 某局\u30002022年度\u3000数据来自 data.example.cn</caption>';
    const page = paste(`${title}${pasted.disputes.replace(/<table[^>]*>/, `$&${caption}`)}`, true);
    const tag = await loaded(tagIn(page, 'disclosure-table'));
    expect(tableIn(tag)!.caption!.textContent).to.contain('某局\u30002022年度');
  });
});

describe('a tag that has another report', () => {
  it('does not read the table in it', async () => {
    const json = JSON.stringify({ year: 2020, tables: { disputes: { reconsideration: [7, 0, 0, 0, 7] } } });
    const page = paste(
      `<review-litigation-table year="2020"><script type="application/json">${json}</script>${pasted.disputes}</review-litigation-table>`,
    );
    const tag = await loaded(tagIn(page, 'review-litigation-table'));
    expect(shown(tag).slice(0, 5)).to.deep.equal(['7', '0', '0', '0', '7']);
  });
});
