/** What a reader is told of figures that are another site's. */
import { expect } from 'chai';
import '../../src/define/index.js';
import { layout, toHTML, type DisclosureElement, type DisclosureTable } from '../../src/index.js';
import { report } from '../fixtures.js';
import { cellsOf, loaded, next, partText, show, tableIn } from './page.js';

const json = (first = 1) => ({
  year: 2024,
  agency: '某市',
  tables: { requests: { received: [first, 0, 0, 0, 0, 0, first] }, disputes: {} },
  chapters: { overview: '文字' },
});
const site = 'data.example.cn:8443';
const address = `https://${site}/2024.json`;
const options = { lang: 'zh-CN', site };
const from = `某市\u30002024年度\u3000数据来自 ${site}`;

/** Answers every request as the other site would, or as a redirect to it. */
const own = Object.getOwnPropertyDescriptor(window, 'fetch')!;
let figure: number;
beforeEach(() => {
  figure = 1;
  window.fetch = () => {
    const response = new Response(JSON.stringify(json(figure)));
    return Promise.resolve(Object.defineProperty(response, 'url', { value: address }));
  };
});
afterEach(() => void Object.defineProperty(window, 'fetch', own));

const captions = (element: Element): string[] => [...element.querySelectorAll('caption')].map(({ textContent }) => textContent);
const title = '收到和处理政府信息公开申请情况';

describe('a table of another site', () => {
  const addresses = { 'its own address': address, 'an address that leads there': '/2024.json' };
  for (const [name, src] of Object.entries(addresses)) {
    it(`says so in its caption, by ${name}`, async () => {
      const element = await loaded(show(`<request-outcome-matrix src="${src}"></request-outcome-matrix>`));
      expect(captions(element)).to.deep.equal([`${title} ${from}`]);
    });
  }

  it('says so in the language of the page', async () => {
    const element = await loaded(show(`<request-outcome-matrix lang="en" src="${address}"></request-outcome-matrix>`));
    expect(element.querySelector('.disclosure-of')!.textContent).to.equal(`某市, 2024, figures from ${site}`);
    element.setAttribute('lang', 'zh');
    await element.updateComplete;
    expect(element.querySelector('.disclosure-of')!.textContent).to.equal(from);
  });

  it('says so in the title and the name of its list', async () => {
    const element = await loaded(show(`<request-outcome-matrix view="list" src="${address}"></request-outcome-matrix>`));
    expect(partText(element, 'title')).to.equal(`${title} ${from.replace(/\u3000/g, ' ')}`);
    expect(element.shadowRoot!.querySelector('[part=list]')!.getAttribute('aria-label')).to.equal(`${title} ${from}`);
  });

  it('is byte for byte what a program renders of it', async () => {
    const element = await loaded(show(`<request-outcome-matrix src="${address}"></request-outcome-matrix>`));
    expect(tableIn(element)!.outerHTML).to.equal(toHTML(layout(report(json()), 'requests', options)!));
  });

  it('says so once, where it was rendered beforehand without or with it', async () => {
    for (const more of [{}, { site }]) {
      const html = toHTML(report(json()), { table: 'requests', src: address, ...more });
      const element = await loaded(show(html));
      expect(captions(element)).to.deep.equal([`${title} ${from}`]);
      expect(cellsOf(element)[0]!.textContent).to.equal('1');
    }
  });

  it('still says so when its figures have changed, and nothing else has', async () => {
    const element = await loaded(show(`<request-outcome-matrix refresh="1" src="${address}"></request-outcome-matrix>`));
    const table = tableIn(element);
    figure = 7;
    await next(element, 'disclosure-change');
    expect([tableIn(element), captions(element)]).to.deep.equal([table, [`${title} ${from}`]]);
    expect(cellsOf(element)[0]!.textContent).to.equal('7');
  });

  const silent: readonly (readonly [name: string, html: string])[] = [
    [
      'from JSON in the page',
      `<request-outcome-matrix><script type="application/json">${JSON.stringify(json())}</script></request-outcome-matrix>`,
    ],
    ['from the page’s own site', '<request-outcome-matrix src="/2024.json"></request-outcome-matrix>'],
  ];
  for (const [name, html] of silent) {
    it(`says nothing of a site ${name}`, async () => {
      window.fetch = () => Promise.resolve(new Response(JSON.stringify(json())));
      const element = await loaded(show(html));
      expect(captions(element)).to.deep.equal([`${title} 某市\u30002024年度`]);
    });
  }

  it('says nothing of it any more when the page hands it a report', async () => {
    const element = await loaded(show(`<request-outcome-matrix src="${address}"></request-outcome-matrix>`));
    element.report = json();
    await element.updateComplete;
    expect(captions(element)).to.deep.equal([`${title} 某市\u30002024年度`]);
  });
});

describe('a report of another site', () => {
  const lines = (element: Element): string[] => [...element.querySelectorAll('.disclosure-from')].map(({ textContent }) => textContent);

  it('says so above its chapters, and each table in its caption', async () => {
    const element = await loaded(show<DisclosureElement>(`<disclosure-report src="${address}"></disclosure-report>`));
    const article = element.querySelector('article')!;
    expect(lines(element)).to.deep.equal([from]);
    expect(article.firstElementChild!.textContent).to.equal(from);
    expect((article.firstElementChild as HTMLElement).checkVisibility()).to.equal(true);
    expect(captions(element)).to.deep.equal([`${title} ${from}`, `政府信息公开行政复议、行政诉讼情况 ${from}`]);
  });

  it('is byte for byte what a program renders of it', async () => {
    const element = await loaded(
      show<DisclosureElement>(`<disclosure-report lang="zh-CN" level="2" src="${address}"></disclosure-report>`),
    );
    for (const tag of [element, ...element.querySelectorAll<DisclosureTable>('disclosure-table')]) tag.removeAttribute('status');
    expect(element.innerHTML).to.equal(
      toHTML(report(json()), options)
        .replace(/^<disclosure-report[^>]*>/, '')
        .replace(/<\/disclosure-report>$/, ''),
    );
  });

  it('says so once, where it was rendered beforehand without or with it', async () => {
    for (const more of [{}, { site }]) {
      const element = await loaded(show<DisclosureElement>(toHTML(report(json()), { src: address, ...more })));
      expect(lines(element)).to.deep.equal([from]);
      expect(element.querySelectorAll('article')).to.have.lengthOf(1);
      expect(captions(element)).to.deep.equal([`${title} ${from}`, `政府信息公开行政复议、行政诉讼情况 ${from}`]);
    }
  });

  it('tells the tags inside it, and those that name it', async () => {
    const page = show<Element>(
      `<div><disclosure-report id="r" src="${address}"><request-outcome-matrix></request-outcome-matrix></disclosure-report><request-outcome-matrix for="r"></request-outcome-matrix></div>`,
    );
    for (const tag of page.querySelectorAll('request-outcome-matrix')) {
      await loaded(tag);
      expect(captions(tag)).to.deep.equal([`${title} ${from}`]);
    }
    expect(lines(page)).to.deep.equal([]);
  });
});
