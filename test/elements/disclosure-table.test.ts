import { expect } from 'chai';
import '../../src/define/index.js';
import { read, type Blank, type DisclosureTable } from '../../src/index.js';
import { addressOf } from '../fixtures.js';
import { cellsOf, loaded, next, partText, show, tableIn } from './page.js';

const small = (rules: unknown = [1, 2, 3], year = 2023) => ({ year, agency: '某市', tables: { proactive: { rules } } });

const firstNumbers = (root: Element | ShadowRoot): string[] =>
  cellsOf(root)
    .slice(0, 3)
    .map(({ textContent }) => textContent);

async function shown(report: object | string, tag = '<disclosure-table></disclosure-table>'): Promise<DisclosureTable> {
  const element = show(tag);
  element.report = report;
  await element.updateComplete;
  return element;
}

describe('<disclosure-table>', () => {
  const reports = [
    { name: 'a value', report: small() },
    { name: 'JSON text', report: JSON.stringify(small()) },
    { name: 'a report that was read', report: read(small()) },
  ];
  for (const { name, report } of reports) {
    it(`has the table in the page when the update with ${name} is complete`, async () => {
      expect(firstNumbers(await shown(report))).to.deep.equal(['1', '2', '3']);
    });
  }

  const tags = [
    { tag: 'disclosure-table', title: '主动公开政府信息情况' },
    { tag: 'request-outcome-matrix', title: '收到和处理政府信息公开申请情况' },
    { tag: 'review-litigation-table', title: '政府信息公开行政复议、行政诉讼情况' },
  ];
  for (const { tag, title } of tags) {
    it(`has its own table under <${tag}>`, async () => {
      const report = { ...small(), tables: { proactive: {}, requests: {}, disputes: {} } };
      const element = await shown(report, `<${tag}></${tag}>`);
      expect(tableIn(element)!.caption!.firstElementChild!.textContent).to.equal(title);
    });
  }

  it('is empty until there is a report, and again when it is taken away', async () => {
    const element = show('<disclosure-table></disclosure-table>');
    await element.updateComplete;
    expect(element.getAttribute('status')).to.equal('empty');
    element.report = small();
    await element.updateComplete;
    expect(element.getAttribute('status')).to.equal('ready');
    element.report = null;
    await element.updateComplete;
    expect(element.getAttribute('status')).to.equal('empty');
    expect(tableIn(element)).to.equal(null);
  });

  it('says load once, like an image: to itself alone, when the table is there', async () => {
    const heard: string[] = [];
    const main = show<HTMLElement>('<main><disclosure-table></disclosure-table></main>');
    const element = main.querySelector('disclosure-table')!;
    main.addEventListener('load', () => heard.push('bubbled'));
    element.addEventListener('load', () => heard.push(`load ${cellsOf(element).length}`));
    element.src = addressOf('suqian-2023');
    await element.updateComplete;
    expect(element.getAttribute('status')).to.equal('loading');
    expect(partText(element, 'status')).to.equal('正在读取数据…');
    await loaded(element);
    element.blank = 'dash';
    await element.updateComplete;
    expect(heard).to.deep.equal(['load 10']);
  });

  it('lets what stands in the tag be seen while it waits, and adds nothing that would move the page', async () => {
    const element = show<DisclosureTable>(
      `<disclosure-table src="${addressOf('suqian-2023')}?anew"><p>表格稍后显示</p></disclosure-table>`,
    );
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    expect(element.shadowRoot!.querySelector('[part=status]')).to.equal(null);
    expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    await loaded(element);
    expect(element.querySelector('p')!.offsetHeight).to.equal(0);
  });

  it('says error when there is no report, and load when there is one after all', async () => {
    const element = show('<disclosure-table src="data:,"></disclosure-table>');
    await next(element, 'error');
    expect(element.getAttribute('status')).to.equal('failed');
    element.src = addressOf('suqian-2023');
    await next(element, 'load');
    expect(element.getAttribute('status')).to.equal('ready');
    expect(partText(element, 'error')).to.equal('');
  });

  const blanks: { blank: Blank; prints: string[] }[] = [
    { blank: 'blank', prints: ['0', '', '—'] },
    { blank: 'zero', prints: ['0', '0', '—'] },
    { blank: 'dash', prints: ['0', '—', '—'] },
  ];
  for (const { blank, prints } of blanks) {
    it(`prints a blank cell as it is asked to with blank=${blank}`, async () => {
      const element = await shown(small([0, null, '—']), `<disclosure-table blank="${blank}"></disclosure-table>`);
      expect(firstNumbers(element)).to.deep.equal(prints);
    });
  }

  it('keeps the table in the shadow root where it is isolated', async () => {
    const element = await shown(small(), '<disclosure-table isolated></disclosure-table>');
    expect(tableIn(element)).to.equal(null);
    expect(firstNumbers(element.shadowRoot!)).to.deep.equal(['1', '2', '3']);
    expect(getComputedStyle(tableIn(element.shadowRoot!)!).tableLayout).to.equal('fixed');
  });

  it('moves the table where isolation is switched on and off', async () => {
    const element = await shown(small());
    const table = tableIn(element);
    for (const isolated of [true, false]) {
      element.isolated = isolated;
      await element.updateComplete;
      expect(tableIn(isolated ? element.shadowRoot! : element)).to.equal(table);
      expect(tableIn(isolated ? element : element.shadowRoot!)).to.equal(null);
    }
  });

  it('takes along what stands beside the table', async () => {
    const element = await shown({ year: 2023, tables: { proactive: { rules: [-1, 2, 3] } }, notes: { proactive: '说明' } });
    element.findings = 'list';
    await element.updateComplete;
    for (const isolated of [false, true, false]) {
      element.isolated = isolated;
      await element.updateComplete;
      const [home, other] = isolated ? [element.shadowRoot!, element] : [element, element.shadowRoot!];
      for (const part of ['.disclosure-table', '.disclosure-note', '.disclosure-findings']) {
        expect(home.querySelectorAll(part), part).to.have.lengthOf(1);
        expect(other.querySelectorAll(part), part).to.have.lengthOf(0);
      }
    }
  });

  it('writes one text and nothing else when one number changes', async () => {
    const element = await shown(small([1, 2, 3]));
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((some) => records.push(...some));
    observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
    element.report = small([1, 9, 3]);
    await element.updateComplete;
    observer.disconnect();
    expect(records.map(({ type, target }) => `${type} ${target.textContent}`)).to.deep.equal(['characterData 9']);
  });

  it('keeps its table through being moved on the page', async () => {
    const main = show<HTMLElement>('<main><div><disclosure-table></disclosure-table></div><section></section></main>');
    const element = main.querySelector('disclosure-table')!;
    element.report = small();
    await element.updateComplete;
    const table = tableIn(element);
    main.querySelector('section')!.append(element);
    await element.updateComplete;
    expect(tableIn(element)).to.equal(table);
    expect(main.querySelectorAll('table')).to.have.lengthOf(1);
  });

  it('lets its attributes take precedence over the file', async () => {
    const element = await shown(small(), '<disclosure-table year="2020" agency="别处" edition="2019"></disclosure-table>');
    expect(tableIn(element)!.caption!.lastElementChild!.textContent).to.equal('别处　2020年度');
    expect(cellsOf(element)[0]!.dataset['address']).to.equal('proactive/rules/produced');
    element.setAttribute('edition', '2021');
    await element.updateComplete;
    expect(cellsOf(element)[0]!.dataset['address']).to.equal('proactive/rules/issued');
  });

  it('lists what could not be read, each with its place', async () => {
    const element = await shown(small([1, '约5', 3]));
    expect(partText(element, 'problems')).to.equal(
      '有 1 处数据未能按表式读入 proactive/rules/repealed："约5" 不是数字，已照原样显示，不参与核算。',
    );
    expect(firstNumbers(element)).to.deep.equal(['1', '约5', '3']);
  });

  it('says in sight which row is not shown for its length, and folds what hides no figure', async () => {
    const element = await shown(small([1, '约5', 3]));
    const problems = () => element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=problems]')!;
    expect(problems().open).to.equal(false);
    element.report = small([1, 2]);
    await element.updateComplete;
    expect(firstNumbers(element)).to.deep.equal(['', '', '']);
    expect(problems().open).to.equal(true);
    expect(problems().textContent).to.include('应有 3 个数');
  });

  const missing = [
    { section: 'requests', says: '这份报告里没有“收到和处理政府信息公开申请情况”的数据。' },
    { section: 'request', says: '没有名为“request”的表。section 可以写：proactive, requests, disputes。' },
  ];
  for (const { section, says } of missing) {
    it(`says in place that there is no table ${section}`, async () => {
      const element = await shown(small(), `<disclosure-table section="${section}"></disclosure-table>`);
      expect(partText(element, 'error')).to.equal(says);
    });
  }
});
