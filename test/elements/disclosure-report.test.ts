import { expect } from 'chai';
import '../../src/define/index.js';
import { toHTML, type DisclosureReport } from '../../src/index.js';
import { addressOf, report, reportText } from '../fixtures.js';
import { cellsOf, loaded, partText, show, tick, until } from './page.js';

const whole = {
  year: 2023,
  agency: '某市',
  tables: { proactive: {}, requests: {}, disputes: {} },
  chapters: { overview: '第一段。\n\n第二段，\n同一段。', other: '信息处理费 0 元。' },
};

const headings = (root: Element): string[] =>
  [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName, textContent }) => `${localName} ${textContent}`);

async function laidOut(json: object, tag = '<disclosure-report></disclosure-report>'): Promise<DisclosureReport> {
  const element = show<DisclosureReport>(tag);
  element.report = json;
  await element.updateComplete;
  return element;
}

describe('<disclosure-report> without tags inside', () => {
  it('lays out the six chapters, tables included, by the time its update is complete', async () => {
    const element = await laidOut(whole);
    expect(headings(element)).to.deep.equal([
      'h2 一、总体情况',
      'h2 二、主动公开政府信息情况',
      'h2 三、收到和处理政府信息公开申请情况',
      'h2 四、政府信息公开行政复议、行政诉讼情况',
      'h2 五、存在的主要问题及改进情况',
      'h2 六、其他需要报告的事项',
    ]);
    expect([...element.querySelectorAll('table')].map((table) => cellsOf(table).length)).to.deep.equal([10, 175, 15]);
  });

  it('parts prose into paragraphs at blank lines', async () => {
    const [overview, , , , problems, other] = (await laidOut(whole)).querySelectorAll('section');
    const paragraphs = (section: Element | undefined) => [...section!.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(paragraphs(overview)).to.deep.equal(['第一段。', '第二段，\n同一段。']);
    expect(paragraphs(problems)).to.deep.equal([]);
    expect(paragraphs(other)).to.deep.equal(['信息处理费 0 元。']);
  });

  const levels = [
    { level: '1', heading: 'h1' },
    { level: '4', heading: 'h4' },
    { level: '9', heading: 'h6' },
    { level: '0', heading: 'h2' },
    { level: '-3', heading: 'h1' },
    { level: 'two', heading: 'h2' },
  ];
  for (const { level, heading } of levels) {
    it(`has ${heading} as headings with level=${level}`, async () => {
      const element = await laidOut(whole, `<disclosure-report level="${level}"></disclosure-report>`);
      expect(new Set([...element.querySelectorAll('section > :first-child')].map(({ localName }) => localName))).to.deep.equal(
        new Set([heading]),
      );
    });
  }

  it('is in the language of the page', async () => {
    const element = await laidOut(whole, '<disclosure-report lang="en"></disclosure-report>');
    expect(headings(element)[2]).to.equal('h2 III. Information requests received and handled');
    expect(new Set([...element.querySelectorAll('table')].map(({ lang }) => lang))).to.deep.equal(new Set(['en']));
  });

  it('names a chapter as the form does where the report lacks its table', async () => {
    const element = await laidOut({ year: 2023, tables: {} });
    expect(headings(element).slice(1, 4)).to.deep.equal([
      'h2 二、主动公开政府信息情况',
      'h2 三、收到和处理政府信息公开申请情况',
      'h2 四、政府信息公开行政复议、行政诉讼情况',
    ]);
  });

  it('shows another report in place of the first', async () => {
    const element = await laidOut(whole);
    element.report = { ...whole, year: 2020, tables: { requests: { received: { natural: 4 } } } };
    await element.updateComplete;
    expect(element.querySelectorAll('article')).to.have.lengthOf(1);
    expect([...element.querySelectorAll('table')].map((table) => cellsOf(table)[0]!.textContent)).to.deep.equal(['4']);
  });

  it('makes room for tags that the page writes inside later', async () => {
    const element = await laidOut(whole);
    element.insertAdjacentHTML('beforeend', '<review-litigation-table></review-litigation-table>');
    element.report = { ...whole };
    await element.updateComplete;
    await until(() => element.querySelectorAll('table').length === 1);
    expect(element.querySelector('article')).to.equal(null);
  });

  it('says what of the report belongs to no table, and leaves the rest to the tables', async () => {
    const element = await laidOut({ ...whole, extra: 1, tables: { ...whole.tables, requests: { received: ['？'] } } });
    expect(partText(element, 'problems')).to.match(/^有 1 处.*extra：/);
    const said = [...element.querySelectorAll('disclosure-table')].map((table) => partText(table, 'problems'));
    expect(said.map(Boolean)).to.deep.equal([false, true, false]);
  });
});

describe('<disclosure-report> around tags', () => {
  it('gives them its report and adds nothing', async () => {
    const html = `<disclosure-report src="${addressOf('huaian-2024')}"><h3>三</h3><div><request-outcome-matrix></request-outcome-matrix></div></disclosure-report>`;
    const element = await loaded(show<DisclosureReport>(html));
    await until(() => Boolean(element.querySelector('table')));
    expect(cellsOf(element)[0]!.textContent).to.equal('3001');
    expect(element.querySelector('article')).to.equal(null);
  });
});

describe('a whole report that was rendered beforehand', () => {
  it('is taken over as it stands: the same article, the same tables', async () => {
    const html = toHTML(report(await reportText('huaian-2024')), { src: addressOf('huaian-2024'), level: 2 });
    const main = show<HTMLElement>(`<main>${html}</main>`);
    const before = [...main.querySelectorAll('article, section, h2, disclosure-table, table, td')];
    const element = await loaded(main.querySelector('disclosure-report')!);
    await until(() => [...element.querySelectorAll('disclosure-table')].every(({ status }) => status === 'ready'));
    expect([...main.querySelectorAll('article, section, h2, disclosure-table, table, td')]).to.deep.equal(before);
    expect(element.querySelectorAll('table')).to.have.lengthOf(3);
  });

  it('shows the new figures where the file has others', async () => {
    const json = (await reportText('huaian-2024')).replace('3001', '3002');
    const src = URL.createObjectURL(new Blob([json]));
    const element = await loaded(show<DisclosureReport>(toHTML(report(await reportText('huaian-2024')), { src })));
    await until(() => element.querySelector('[data-address="requests/received/natural"]')!.textContent === '3002');
    expect(element.querySelectorAll('table')).to.have.lengthOf(3);
  });

  it('stays when the file does not come', async () => {
    const element = await loaded(show<DisclosureReport>(toHTML(report(whole), { src: 'data:,' })));
    await tick();
    expect(element.status).to.equal('failed');
    expect(element.querySelectorAll('table')).to.have.lengthOf(3);
    expect(element.querySelector('table')!.checkVisibility()).to.equal(true);
  });
});
