import { expect } from 'chai';
import '../../src/define/index.js';
import { locales, type Locale } from '../../src/index.js';
import { show, tableIn, tick, until } from './page.js';

const report = { year: 2023, agency: '某市', tables: { proactive: {} } };

const zh = '主动公开政府信息情况';
const en = 'Information disclosed proactively';

const cases = [
  { name: 'where the page says nothing', html: '<main><disclosure-table></disclosure-table></main>', title: zh },
  { name: 'of the tag itself', html: '<main lang="zh-CN"><disclosure-table lang="en"></disclosure-table></main>', title: en },
  { name: 'of what is around it', html: '<main lang="en"><div><disclosure-table></disclosure-table></div></main>', title: en },
  { name: 'of the nearest', html: '<main lang="en"><div lang="zh"><disclosure-table></disclosure-table></div></main>', title: zh },
  { name: 'of a region', html: '<main lang="en-GB"><disclosure-table></disclosure-table></main>', title: en },
  { name: 'that nobody knows', html: '<main lang="tlh"><disclosure-table></disclosure-table></main>', title: zh },
];

describe('the language of a table', () => {
  let before: string;
  beforeEach(() => {
    before = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
  });
  afterEach(() => {
    if (before) document.documentElement.lang = before;
  });

  for (const { name, html, title } of cases) {
    it(`is the one ${name}`, async () => {
      const element = show<HTMLElement>(html).querySelector('disclosure-table')!;
      element.report = report;
      await element.updateComplete;
      const table = tableIn(element)!;
      expect(table.caption!.firstElementChild!.textContent).to.equal(title);
      expect(table.lang).to.equal(title === en ? 'en' : 'zh-CN');
    });
  }

  it('comes through a shadow root', async () => {
    const host = show<HTMLElement>('<div lang="en"></div>');
    const element = document.createElement('disclosure-table');
    host.attachShadow({ mode: 'open' }).append(element);
    element.report = report;
    await element.updateComplete;
    expect(tableIn(element)!.lang).to.equal('en');
    expect(getComputedStyle(tableIn(element)!).tableLayout).to.equal('fixed');
  });

  it('changes with the attribute, without a second table', async () => {
    const element = show('<disclosure-table></disclosure-table>');
    element.report = report;
    await element.updateComplete;
    element.lang = 'en';
    await element.updateComplete;
    expect([...element.querySelectorAll('table')].map(({ lang }) => lang)).to.deep.equal(['en']);
  });

  it('changes with that of the page around it, as long as it stands there', async () => {
    const main = show<HTMLElement>('<main lang="zh-CN"><div><disclosure-table></disclosure-table></div></main>');
    const element = main.querySelector('disclosure-table')!;
    element.report = report;
    for (const [change, lang] of [
      [() => (main.lang = 'en'), 'en'],
      [() => main.removeAttribute('lang'), 'zh-CN'],
      [() => (document.documentElement.lang = 'en'), 'en'],
    ] as const) {
      await element.updateComplete;
      change();
      await until(() => tableIn(element)!.lang === lang);
    }
    element.remove();
    document.documentElement.lang = 'zh-CN';
    await tick();
    expect(element.isUpdatePending).to.equal(false);
  });

  it('can be one that the page hands over', async () => {
    const [chinese] = locales;
    const plain: Locale = { ...chinese, tag: 'xx', labels: { 规章: 'Rules!', toString: 'no' } };
    const element = show('<disclosure-table lang="xx"></disclosure-table>');
    element.locales = [chinese, plain];
    element.report = report;
    await element.updateComplete;
    const labels = [...tableIn(element)!.querySelectorAll('th')].map(({ textContent }) => textContent);
    expect(labels.slice(0, 6)).to.include.members(['Rules!', '信息内容']);
  });
});
